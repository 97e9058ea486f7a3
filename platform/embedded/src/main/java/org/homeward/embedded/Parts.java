package org.homeward.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * The unpacked programs. Unpacking happens once per folder and version; a half-unpacked folder is
 * never used.
 */
public final class Parts {

    private final Path folder;

    private Parts(Path folder) {
        this.folder = folder.toAbsolutePath();
    }

    public static Parts in(Path folder) {
        return new Parts(folder);
    }

    /** One folder for all tests of this user on this machine. */
    public static Parts shared() {
        var user = System.getProperty("user.name", "user");
        return in(Path.of(System.getProperty("java.io.tmpdir"), "homeward-parts-" + user));
    }

    /** The folder that holds {@code bin/postgres}. */
    Path postgres() {
        return unpack("postgresql", Archive.TAR_XZ, postgresResource());
    }

    /**
     * The folder that holds the broker's jars, all of them: a missing one leaves a live,
     * half-started broker.
     */
    Path kafka() {
        return unpack("kafka", Archive.ZIP, "homeward-embedded/kafka.zip");
    }

    private static String postgresResource() {
        var system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        var arm = System.getProperty("os.arch", "").toLowerCase(Locale.ROOT).contains("aarch64");
        return "postgres-%s-%s.txz"
                .formatted(system.contains("mac") ? "darwin" : "linux", arm ? "arm_64" : "x86_64");
    }

    private Path unpack(String name, Archive archive, String resource) {
        try {
            var bytes = Resources.bytes(resource);
            var target = folder.resolve(name + "-" + Resources.fingerprint(bytes));
            if (!Files.isDirectory(target)) {
                Files.createDirectories(folder);
                var draft = Files.createTempDirectory(folder, "." + name);
                archive.unpack(bytes, draft);
                moveWhole(draft, target);
            }
            return target;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot unpack " + name + " into " + folder, e);
        }
    }

    private static void moveWhole(Path draft, Path target) throws IOException {
        try {
            Files.move(draft, target);
        } catch (IOException e) {
            if (!Files.isDirectory(target)) {
                throw e;
            }
            // another process unpacked the same archive meanwhile
            Folders.delete(draft);
        }
    }
}
