package org.homeward.timer;

import java.time.Duration;

/**
 * A bean with work that is done again and again because no row can say when it is due: a look
 * around, a copy to be kept fresh. Where a row can say it, use {@link DueWork}.
 */
public interface Round {

    /** A short constant name, for logs and the thread. */
    String name();

    /** From the end of one round to the beginning of the next. */
    Duration every();

    /** From the start of the service to the first round. */
    default Duration first() {
        return Duration.ZERO;
    }

    /**
     * How long one round may take, or the time between two calls of {@link
     * org.homeward.liveness.EssentialThread#beat} in it, with everything it asks away; a longer
     * silence ends the process.
     */
    default Duration bound() {
        return Duration.ofMinutes(2);
    }

    /** Called by one thread at a time in each replica, without a transaction and as nobody. */
    void go();
}
