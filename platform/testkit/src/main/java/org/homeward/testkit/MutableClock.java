package org.homeward.testkit;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Takes the place of a service's {@link InstantSource} in tests. It runs with the real time until a
 * test stops it at an instant or moves it; {@link #reset} belongs into {@code @AfterEach}.
 */
@Alternative
@Priority(1)
@ApplicationScoped
public class MutableClock implements InstantSource {
    private volatile @Nullable Instant stopped;
    private volatile Duration ahead = Duration.ZERO;

    @Override
    public Instant instant() {
        Instant fixed = stopped;
        Instant now = fixed == null ? InstantSource.system().instant() : fixed;
        return now.plus(ahead).truncatedTo(ChronoUnit.MICROS);
    }

    /** Stands still at that instant from now on. */
    public synchronized void stopAt(Instant instant) {
        stopped = instant;
        ahead = Duration.ZERO;
    }

    /** Jumps; a running clock goes on running. */
    public synchronized void advance(Duration by) {
        ahead = ahead.plus(by);
    }

    public synchronized void reset() {
        stopped = null;
        ahead = Duration.ZERO;
    }
}
