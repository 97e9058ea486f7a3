package org.homeward.notification.delivery;

import java.time.Duration;

/** How one attempt ended; the sentences are safe to show, without addresses. */
sealed interface Attempt {

    record Taken() implements Attempt {}

    /** Worth trying again. */
    record Postponed(String reason) implements Attempt {}

    /** The mail server will never take it. */
    record Refused(String reason) implements Attempt {}

    /**
     * Exponential back-off: the n-th attempt that failed waits first × 4^(n-1), at most longest.
     */
    static Duration pause(int failed, Duration first, Duration longest) {
        Duration pause = first;
        for (int i = 1; i < failed && pause.compareTo(longest) < 0; i++) {
            pause = pause.multipliedBy(4);
        }
        return pause.compareTo(longest) < 0 ? pause : longest;
    }
}
