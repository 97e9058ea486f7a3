package org.homeward.deploy.faults.run;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.locks.LockSupport;

/** Waiting for instants of this machine's clock, which is the database's too. */
final class Clock {

    private static final InstantSource SOURCE = InstantSource.system();

    private Clock() {}

    static Instant now() {
        return SOURCE.instant();
    }

    static void pause(Duration duration) {
        until(now().plus(duration));
    }

    static void until(Instant instant) {
        while (true) {
            Duration left = Duration.between(now(), instant);
            if (!left.isPositive()) {
                return;
            }
            if (Thread.currentThread().isInterrupted()) {
                throw new IllegalStateException("Interrupted");
            }
            LockSupport.parkNanos(left.toNanos());
        }
    }
}
