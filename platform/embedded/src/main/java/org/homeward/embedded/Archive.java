package org.homeward.embedded;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** The two kinds of archive in which the programs travel. */
enum Archive {
    TAR_XZ {
        @Override
        ArchiveInputStream<?> open(byte[] bytes) throws IOException {
            return new TarArchiveInputStream(
                    new XZCompressorInputStream(new ByteArrayInputStream(bytes)));
        }
    },
    ZIP {
        @Override
        ArchiveInputStream<?> open(byte[] bytes) {
            return new ZipArchiveInputStream(new ByteArrayInputStream(bytes), "UTF-8", true, true);
        }
    };

    abstract ArchiveInputStream<?> open(byte[] bytes) throws IOException;

    void unpack(byte[] bytes, Path target) throws IOException {
        try (var in = open(bytes)) {
            for (ArchiveEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                var path = entry.resolveIn(target);
                if (entry.isDirectory()) {
                    Files.createDirectories(path);
                } else {
                    Files.createDirectories(path.getParent());
                    write(entry, in, path);
                }
            }
        }
    }

    private static void write(ArchiveEntry entry, ArchiveInputStream<?> in, Path path)
            throws IOException {
        if (entry instanceof TarArchiveEntry tar && tar.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(tar.getLinkName()));
            return;
        }
        Files.copy(in, path);
        if (entry instanceof TarArchiveEntry tar && (tar.getMode() & 0100) != 0) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }
}
