package org.homeward.deploy.local.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The JDK's ahead-of-time cache of one packaged program: halves its start and its processor time.
 * It belongs to exactly these jars; after a new build it is ignored until it is made again.
 */
record StartupCache(Path folder, Path jars) {

    static StartupCache of(Path packaged) {
        return new StartupCache(packaged, packaged.resolve("quarkus/quarkus-application.dat"));
    }

    Path file() {
        return folder.resolve("app.aot");
    }

    boolean isFresh() {
        try {
            return Files.exists(file())
                    && Files.getLastModifiedTime(file()).compareTo(Files.getLastModifiedTime(jars))
                            >= 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The options of a JVM that uses it, none when it is missing or old. */
    List<String> use() {
        return isFresh()
                ? List.of("-XX:AOTCache=" + file(), "-Xlog:aot=off", "-Xlog:cds=off")
                : List.of();
    }
}
