package org.homeward.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** Keeps each secret in a file of mode 0600 in a folder of mode 0700. */
final class SecretFiles implements Secrets {

    private final Path folder;

    SecretFiles(Path folder) {
        this.folder = folder;
    }

    @Override
    public synchronized String of(String name) {
        var file = folder.resolve(name);
        try {
            if (!Files.exists(file)) {
                create(file);
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("The secret " + file + " cannot be read or written", e);
        }
    }

    /** Written beside its place and moved there whole, so that a crash leaves no empty secret. */
    private void create(Path file) throws IOException {
        if (!Files.isDirectory(folder)) {
            createFolder();
        }
        var draft =
                Files.createTempFile(
                        folder,
                        "." + file.getFileName(),
                        "",
                        PosixFilePermissions.asFileAttribute(
                                PosixFilePermissions.fromString("rw-------")));
        Files.writeString(draft, Secrets.generate() + "\n");
        try {
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException | AtomicMoveNotSupportedException _) {
            // somebody else was first: theirs is the secret
        } finally {
            Files.delete(draft);
        }
    }

    /** The parts of the platform start side by side, so another may make the folder meanwhile. */
    private void createFolder() throws IOException {
        Files.createDirectories(folder.toAbsolutePath().getParent());
        try {
            Files.createDirectory(
                    folder,
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rwx------")));
        } catch (FileAlreadyExistsException _) {
            // somebody else was first, with the same mode
        }
    }
}
