package org.homeward.deploy.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class LivenessWatchTest {

    private static final Instant NOW = Instant.parse("2026-11-30T12:00:00Z");

    private final LivenessWatch watch = new LivenessWatch();

    @Test
    void aFailedCheckEndsTheProcessOnlyWhenItLasts() {
        assertThat(watch.isOver(Liveness.FAILED, NOW)).isFalse();
        assertThat(watch.isOver(Liveness.FAILED, NOW.plusSeconds(19))).isFalse();
        assertThat(watch.isOver(Liveness.FAILED, NOW.plusSeconds(20))).isTrue();
    }

    @Test
    void oneGoodAnswerStartsTheCountAnew() {
        // Given
        watch.isOver(Liveness.FAILED, NOW);
        watch.isOver(Liveness.LIVES, NOW.plusSeconds(15));

        // Then
        assertThat(watch.isOver(Liveness.FAILED, NOW.plusSeconds(25))).isFalse();
    }

    @Test
    void aProcessThatDoesNotAnswerIsGivenMoreTimeThanOneThatSaysItHasFailed() {
        // Given
        watch.isOver(Liveness.SILENT, NOW);

        // Then
        assertThat(watch.isOver(Liveness.SILENT, NOW.plusSeconds(60))).isFalse();
        assertThat(watch.isOver(Liveness.SILENT, NOW.plusSeconds(90))).isTrue();
    }
}
