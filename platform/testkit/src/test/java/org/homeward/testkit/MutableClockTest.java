package org.homeward.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class MutableClockTest {
    private static final Instant DUE = Instant.parse("2022-09-30T20:00:00Z");

    private final MutableClock clock = new MutableClock();

    @Test
    void itRunsUntilItIsStoppedAndStandsUntilItIsMoved() {
        assertThat(clock.instant())
                .isCloseTo(InstantSource.system().instant(), within(10, ChronoUnit.SECONDS));

        clock.stopAt(DUE);
        assertThat(clock.instant()).isEqualTo(DUE);

        clock.advance(Duration.ofDays(4));
        assertThat(clock.instant()).isEqualTo(DUE.plus(Duration.ofDays(4)));

        clock.reset();
        assertThat(clock.instant()).isAfter(DUE.plus(Duration.ofDays(5)));
    }
}
