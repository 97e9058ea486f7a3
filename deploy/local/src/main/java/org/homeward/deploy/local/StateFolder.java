package org.homeward.deploy.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;

/**
 * The folder with databases, events, mails, logs and secrets: its owner's alone. New files are made
 * so by the front door's umask; this also mends a folder that an earlier version made wider.
 */
public final class StateFolder {

    private static final Set<PosixFilePermission> OTHERS =
            EnumSet.of(
                    PosixFilePermission.GROUP_READ,
                    PosixFilePermission.GROUP_WRITE,
                    PosixFilePermission.GROUP_EXECUTE,
                    PosixFilePermission.OTHERS_READ,
                    PosixFilePermission.OTHERS_WRITE,
                    PosixFilePermission.OTHERS_EXECUTE);

    private StateFolder() {}

    /**
     * Makes the folder if it is not there and takes every right of others away, from it and from
     * what is inside.
     *
     * @param programs a folder below it with unpacked programs, which hold nothing of a case: only
     *     the way to it is closed
     */
    public static void secure(Path folder, Path programs) {
        try {
            Files.createDirectories(folder);
            Files.walkFileTree(folder, new TakeRights(programs));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot secure " + folder, e);
        }
    }

    private static final class TakeRights extends SimpleFileVisitor<Path> {

        private final Path programs;

        TakeRights(Path programs) {
            this.programs = programs;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
                throws IOException {
            takeFrom(folder);
            return folder.equals(programs)
                    ? FileVisitResult.SKIP_SUBTREE
                    : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                throws IOException {
            if (!attributes.isSymbolicLink()) {
                takeFrom(file);
            }
            return FileVisitResult.CONTINUE;
        }

        /** A running server makes and deletes files meanwhile. */
        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
            if (Files.exists(file)) {
                throw e;
            }
            return FileVisitResult.CONTINUE;
        }

        private static void takeFrom(Path path) throws IOException {
            try {
                var rights = EnumSet.noneOf(PosixFilePermission.class);
                rights.addAll(Files.getPosixFilePermissions(path));
                if (rights.removeAll(OTHERS)) {
                    Files.setPosixFilePermissions(path, rights);
                }
            } catch (NoSuchFileException _) {
                // deleted meanwhile by the server that it belonged to
            }
        }
    }
}
