package org.homeward.deploy.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class RestartDelayTest {

    private static final Instant NOW = Instant.parse("2026-11-30T12:00:00Z");

    private final RestartDelay delay = new RestartDelay();

    @Test
    void eachFailedStartIsFollowedByALongerWaitUpToAMinute() {
        // When
        var waits = Stream.generate(() -> delay.next(NOW).toSeconds()).limit(8);

        // Then
        assertThat(waits).containsExactly(1L, 2L, 4L, 8L, 16L, 32L, 60L, 60L);
    }

    @Test
    void aProcessThatEndsSoonAfterItsStartIsNotForgiven() {
        // Given
        delay.next(NOW);
        delay.started(NOW);

        // When
        var wait = delay.next(NOW.plusSeconds(100));

        // Then
        assertThat(wait).isEqualTo(Duration.ofSeconds(2));
    }

    @Test
    void aProcessThatRanForMinutesIsStartedAgainAtOnce() {
        // Given
        delay.next(NOW);
        delay.next(NOW);
        delay.started(NOW);

        // When
        var wait = delay.next(NOW.plusSeconds(181));

        // Then
        assertThat(wait).isEqualTo(Duration.ofSeconds(1));
    }
}
