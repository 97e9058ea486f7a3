package org.homeward.deploy.bench.stand;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("fast")
class LeftoversTest {

    /** No process ever has this number: it is above what a kernel gives out. */
    private static final long NOBODY = 4_999_999_999L;

    @TempDir Path state;

    @Test
    void whatARunLeftThatWasKilledIsRemovedByTheNext() throws IOException {
        // Given
        Path gone = Files.createDirectories(state.resolve("bench-" + NOBODY + "-77/postgresql"));
        Path running = Files.createDirectories(state.resolve(Leftovers.prefix() + "78"));
        Path platform = Files.createDirectories(state.resolve("postgresql"));
        Files.writeString(gone.resolve("PG_VERSION"), "18");
        // When
        Leftovers.removeIn(state);
        // Then
        assertThat(gone.getParent()).doesNotExist();
        assertThat(running).exists();
        assertThat(platform).exists();
    }

    @Test
    void aFolderIsRemovedWithEverythingInIt() throws IOException {
        // Given
        Path folder = Files.createDirectories(state.resolve("bench-1-2/a/b"));
        Files.writeString(folder.resolve("c"), "d");
        // When
        Leftovers.remove(state.resolve("bench-1-2"));
        // Then
        assertThat(state).isEmptyDirectory();
    }
}
