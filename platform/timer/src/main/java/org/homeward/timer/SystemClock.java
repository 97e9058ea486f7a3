package org.homeward.timer;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * The replica's own clock, cut to microseconds because PostgreSQL is; good for "recorded at", never
 * for "is it due".
 *
 * <p>It goes by the last reading of the database's clock, carried on by the machine's monotonic
 * counter: what one replica records must not lie before what another recorded earlier, and the
 * clock of a machine can be wrong by minutes. The machine's clock serves until there is a reading.
 */
final class SystemClock implements InstantSource {
    private volatile @Nullable Reading last;

    /**
     * What the database's clock said.
     *
     * @param counted the monotonic counter at that moment
     */
    private record Reading(Instant at, long counted) {}

    /**
     * @param at what the database answered somewhere between the two counts
     */
    void read(Instant at, long asked, long answered) {
        long half = (answered - asked) / 2;
        last = new Reading(at, asked + half);
    }

    boolean isRead() {
        return last != null;
    }

    @Override
    public Instant instant() {
        Reading known = last;
        Instant now =
                known == null
                        ? InstantSource.system().instant()
                        : known.at().plus(Duration.ofNanos(System.nanoTime() - known.counted()));
        return now.truncatedTo(ChronoUnit.MICROS);
    }
}
