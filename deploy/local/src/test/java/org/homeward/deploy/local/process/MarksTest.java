package org.homeward.deploy.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("fast")
class MarksTest {

    @TempDir Path folder;

    @Test
    void aMarkedProcessIsFoundAgainAndEnded() throws IOException {
        // Given
        var process = new ProcessBuilder("sleep", "600").start().toHandle();
        new Marks(folder).put("broker", process);

        // When
        boolean stopped = new Marks(folder).stop("broker", "TERM", Duration.ofSeconds(5));

        // Then
        assertThat(stopped).isTrue();
        assertThat(process.isAlive()).isFalse();
        assertThat(new Marks(folder).find("broker")).isEmpty();
    }

    @Test
    void aProcessThatTookOverTheNumberIsNeitherFoundNorEnded() throws IOException {
        // Given
        var somebodyElse = new ProcessBuilder("sleep", "600").start().toHandle();
        Files.writeString(
                folder.resolve("broker.pid"),
                somebodyElse.pid() + " " + Instant.parse("2022-09-30T20:00:00Z"));

        // When
        boolean stopped = new Marks(folder).stop("broker", "KILL", Duration.ofSeconds(5));

        // Then
        assertThat(stopped).isFalse();
        assertThat(somebodyElse.isAlive()).isTrue();
        somebodyElse.destroyForcibly();
    }

    @Test
    void aProcessThatIgnoresTheSignalIsKilled() throws IOException {
        // Given
        var stubborn =
                new ProcessBuilder("sh", "-c", "trap '' TERM; while :; do sleep 1; done")
                        .start()
                        .toHandle();
        var marks = new Marks(folder);
        marks.put("broker", stubborn);

        // When
        marks.stop("broker", "TERM", Duration.ofMillis(300));

        // Then
        assertThat(stubborn.isAlive()).isFalse();
    }
}
