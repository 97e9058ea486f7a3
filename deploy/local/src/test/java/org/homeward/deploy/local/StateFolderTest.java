package org.homeward.deploy.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("fast")
class StateFolderTest {

    @TempDir Path folder;

    @Test
    void whatAnEarlierVersionLeftReadableIsItsOwnersAlone() throws IOException {
        // Given
        var state = folder.resolve("state");
        var mails = make(state.resolve("mailbox"), "rwxr-xr-x");
        var mail = Files.writeString(mails.resolve("1.eml"), "text");
        rights(mail, "rw-rw-r--");
        var outside = Files.writeString(folder.resolve("outside"), "text");
        rights(outside, "rw-r--r--");
        Files.createSymbolicLink(mails.resolve("link"), outside);
        var programs = make(state.resolve("parts"), "rwxr-xr-x");
        var program = Files.writeString(programs.resolve("run.sh"), "text");
        rights(program, "rwxr-xr-x");

        // When
        StateFolder.secure(state, programs);

        // Then
        assertThat(rights(state)).isEqualTo("rwx------");
        assertThat(rights(mails)).isEqualTo("rwx------");
        assertThat(rights(mail)).isEqualTo("rw-------");
        assertThat(rights(programs)).isEqualTo("rwx------");
        assertThat(rights(program)).isEqualTo("rwxr-xr-x");
        assertThat(rights(outside)).isEqualTo("rw-r--r--");
    }

    private static Path make(Path path, String rights) throws IOException {
        Files.createDirectories(path);
        rights(path, rights);
        return path;
    }

    private static void rights(Path path, String rights) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(rights));
    }

    private static String rights(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
