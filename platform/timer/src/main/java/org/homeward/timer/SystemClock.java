package org.homeward.timer;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

/**
 * The replica's own clock, cut to microseconds because PostgreSQL is; good for "recorded at", never
 * for "is it due".
 */
final class SystemClock implements InstantSource {

    @Override
    public Instant instant() {
        return InstantSource.system().instant().truncatedTo(ChronoUnit.MICROS);
    }
}
