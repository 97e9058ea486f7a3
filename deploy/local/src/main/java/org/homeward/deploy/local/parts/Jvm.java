package org.homeward.deploy.local.parts;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The JDK that runs this, which also runs everything that it starts. A JVM that has run out of
 * memory ends: the thread that was hit may be one that others wait for, and nobody would see it.
 */
final class Jvm {

    private Jvm() {}

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /**
     * The start of a command line.
     *
     * @param heap the most that its heap may grow to, such as {@code 256m}
     */
    static List<String> command(String heap) {
        return new ArrayList<>(
                List.of(java(), "-XX:+UseSerialGC", "-Xmx" + heap, "-XX:+ExitOnOutOfMemoryError"));
    }
}
