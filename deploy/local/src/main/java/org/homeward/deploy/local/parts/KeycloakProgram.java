package org.homeward.deploy.local.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.homeward.deploy.local.Complaint;
import org.homeward.deploy.local.Settings;
import org.homeward.embedded.ChildProcess;
import org.homeward.embedded.Launch;
import org.homeward.embedded.Lifetime;

/**
 * Keycloak's program, unpacked and built once per machine: the build bakes the choice of database
 * into it.
 */
final class KeycloakProgram {

    private static final List<String> BUILD =
            List.of(
                    "build",
                    "--db=postgres",
                    "--cache=local",
                    "--health-enabled=false",
                    "--metrics-enabled=false");

    private final Settings settings;

    KeycloakProgram(Settings settings) {
        this.settings = settings;
    }

    Path folder() {
        var name = archive().getFileName().toString();
        return settings.parts().resolve(name.substring(0, name.length() - ".zip".length()));
    }

    void prepare() {
        var built = folder().resolve("homeward-built");
        if (Files.exists(built)) {
            return;
        }
        try {
            Files.createDirectories(settings.parts());
            unpack();
            build();
            Files.createFile(built);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot unpack Keycloak into " + folder(), e);
        }
    }

    private Path archive() {
        var delivered = settings.home().resolve("deploy/local/target/keycloak");
        try (var found = Files.newDirectoryStream(delivered, "*.zip")) {
            return found.iterator().next();
        } catch (IOException e) {
            throw new Complaint("Keycloak is not there. ./homeward fetches it: start it by that.");
        }
    }

    private void unpack() throws IOException {
        try (var zip = new ZipInputStream(Files.newInputStream(archive()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var path = settings.parts().resolve(entry.getName()).normalize();
                if (!path.startsWith(folder())) {
                    throw new IOException("An entry leaves its folder: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(path);
                } else {
                    Files.createDirectories(path.getParent());
                    Files.write(path, zip.readAllBytes());
                }
            }
        }
    }

    private void build() {
        var process =
                ChildProcess.start(
                        new Launch(
                                command(folder(), BUILD.toArray(String[]::new)),
                                Map.of(),
                                folder(),
                                settings.log("keycloak"),
                                Lifetime.DETACHED,
                                "TERM"));
        var exit = process.await(Duration.ofMinutes(5));
        if (exit != 0) {
            throw new Complaint("Keycloak could not be built:\n" + process.lastWords());
        }
    }

    /** Started without its script, so that the process we know is the server. */
    List<String> command(Path home, String... arguments) {
        var command = new ArrayList<String>();
        command.addAll(List.of(Jvm.java(), "-XX:+UseSerialGC", "-Xms64m", "-Xmx400m"));
        command.addAll(List.of("-XX:MaxMetaspaceSize=256m", "-XX:+ExitOnOutOfMemoryError"));
        command.addAll(List.of("-Dfile.encoding=UTF-8", "-Duser.language=en", "-Duser.country=US"));
        for (var opened : List.of("util", "util.concurrent", "security", "lang")) {
            command.add("--add-opens=java.base/java." + opened + "=ALL-UNNAMED");
        }
        command.add("--enable-native-access=ALL-UNNAMED");
        command.add(
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory");
        command.add("-Djava.util.logging.manager=org.jboss.logmanager.LogManager");
        command.add("-Dpicocli.disable.closures=true");
        command.add("-Dkc.home.dir=" + home);
        command.add("-Djboss.server.config.dir=" + home.resolve("conf"));
        command.addAll(new StartupCache(folder(), folder().resolve("homeward-built")).use());
        command.addAll(List.of("-cp", folder().resolve("lib/quarkus-run.jar").toString()));
        command.add("io.quarkus.bootstrap.runner.QuarkusEntryPoint");
        command.addAll(List.of(arguments));
        return command;
    }
}
