package org.homeward.deploy.local.process;

import java.time.Duration;
import java.time.Instant;

/**
 * How long to wait before a process is started again: at first a second, twice as long each time, a
 * minute at most; a process that has run for some minutes starts the count anew.
 */
final class RestartDelay {

    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofMinutes(1);
    private static final Duration STEADY = Duration.ofMinutes(3);

    private Duration delay = FIRST;
    private Instant started = Instant.MAX;

    void started(Instant now) {
        started = now;
    }

    /** The wait before the next start; the one after it is longer. */
    Duration next(Instant now) {
        if (started.isBefore(now.minus(STEADY))) {
            delay = FIRST;
        }
        started = Instant.MAX;
        Duration next = delay;
        Duration doubled = delay.multipliedBy(2);
        delay = doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
        return next;
    }
}
