package org.homeward.timer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class SystemClockTest {

    private static final Instant DATABASE = Instant.parse("2031-05-01T10:00:00.123456Z");

    private final SystemClock clock = new SystemClock();

    @Test
    void goesByTheMachineUntilTheDatabaseWasRead() {
        assertThat(clock.isRead()).isFalse();
        assertThat(clock.instant())
                .isCloseTo(InstantSource.system().instant(), within(5, ChronoUnit.SECONDS));
    }

    @Test
    void goesByTheDatabaseHoweverWrongTheMachineIs() {
        long now = System.nanoTime();
        clock.read(DATABASE, now, now);
        assertThat(clock.instant()).isBetween(DATABASE, DATABASE.plusSeconds(5));
    }

    @Test
    void carriesTheReadingOnFromTheMiddleOfTheQuestion() {
        long now = System.nanoTime();
        clock.read(DATABASE, now - 7_000_000_000L, now - 5_000_000_000L);
        assertThat(clock.instant())
                .isBetween(DATABASE.plusSeconds(6), DATABASE.plusSeconds(11))
                .satisfies(at -> assertThat(at).isEqualTo(at.truncatedTo(ChronoUnit.MICROS)));
    }

    @Test
    void aLaterReadingTakesTheEarlierOnesPlace() {
        long now = System.nanoTime();
        clock.read(DATABASE, now, now);
        clock.read(DATABASE.minusSeconds(3_600), now, now);
        assertThat(clock.instant())
                .isBetween(DATABASE.minusSeconds(3_600), DATABASE.minusSeconds(3_595));
    }
}
