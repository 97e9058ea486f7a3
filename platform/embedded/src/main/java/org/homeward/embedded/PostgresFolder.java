package org.homeward.embedded;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;

/**
 * The data folder: made whole or not at all, and freed of a lock that a dead server left behind.
 */
final class PostgresFolder {

    private PostgresFolder() {}

    /**
     * PostgreSQL refuses to run as root; a user namespace makes root a nobody who still owns the
     * files.
     */
    static List<String> unprivileged() {
        if (!Programs.asRoot()) {
            return List.of();
        }
        if (!Programs.exists("unshare")) {
            throw new IllegalStateException(
                    "PostgreSQL does not run as root. Install util-linux (for unshare), or use a plain user.");
        }
        return List.of("unshare", "-U");
    }

    static void prepare(PostgresSettings settings) throws IOException {
        if (!Files.exists(settings.folder().resolve("PG_VERSION"))) {
            make(settings);
        }
        dropForeignLock(settings.folder());
    }

    private static void make(PostgresSettings settings) throws IOException {
        var parent = settings.folder().toAbsolutePath().getParent();
        Files.createDirectories(parent);
        Files.createDirectories(settings.log().toAbsolutePath().getParent());
        Folders.delete(settings.folder());
        var draft = Files.createTempDirectory(parent, ".postgresql");
        var password =
                Files.createTempFile(
                        parent,
                        ".password",
                        "",
                        PosixFilePermissions.asFileAttribute(
                                PosixFilePermissions.fromString("rw-------")));
        try {
            Files.writeString(password, settings.password("postgres"));
            initdb(settings, draft, password);
            Files.move(draft, settings.folder());
        } finally {
            Files.delete(password);
            Folders.delete(draft);
        }
    }

    private static void initdb(PostgresSettings settings, Path data, Path password)
            throws IOException {
        var command = new ArrayList<>(unprivileged());
        command.add(settings.parts().postgres().resolve("bin/initdb").toString());
        command.addAll(List.of("-D", data.toString(), "-U", "postgres"));
        command.addAll(List.of("--auth=scram-sha-256", "--pwfile=" + password));
        command.addAll(List.of("--encoding=UTF8", "--locale=C.UTF-8"));
        command.addAll(List.of("--locale-provider=icu", "--icu-locale=und"));
        var run =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.appendTo(settings.log().toFile()))
                        .start();
        try {
            if (run.waitFor() != 0) {
                throw new IOException("initdb failed:\n" + ChildProcess.lastWords(settings.log()));
            }
        } catch (InterruptedException e) {
            run.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while making " + data);
        }
    }

    /**
     * A dead server's lock is left to PostgreSQL, which knows whether its shared memory is still in
     * use. Only a lock whose process number meanwhile belongs to another program, as after a
     * reboot, is removed: PostgreSQL would take that program for itself and refuse to start.
     */
    private static void dropForeignLock(Path folder) throws IOException {
        var lock = folder.resolve("postmaster.pid");
        if (!Files.exists(lock)) {
            return;
        }
        var lines = Files.readAllLines(lock);
        var holder =
                lines.isEmpty() || !lines.getFirst().strip().matches("\\d+")
                        ? null
                        : ProcessHandle.of(Long.parseLong(lines.getFirst().strip())).orElse(null);
        if (holder != null && !serves(holder, folder)) {
            Files.delete(lock);
        }
    }

    private static boolean serves(ProcessHandle holder, Path folder) {
        return holder.info()
                .commandLine()
                .map(line -> line.contains("postgres") && line.contains(folder.toString()))
                .orElse(false);
    }
}
