package org.homeward.gateway;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

/**
 * The machine's own clock, in microseconds as everywhere else; good enough to show the time, and
 * nothing here decides what is due.
 */
@ApplicationScoped
class SystemClock implements InstantSource {

    @Override
    public Instant instant() {
        return InstantSource.system().instant().truncatedTo(ChronoUnit.MICROS);
    }
}
