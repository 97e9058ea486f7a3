package org.homeward.timer;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A bean with work that waits for an instant; the timer calls it, from any number of replicas at
 * once, as the engine.
 *
 * <p>It is asked "what is due now", never told "a timer fired": a failed or forgotten call is made
 * good by the next look.
 */
public interface DueWork {

    /** A short constant name, for {@link DueSignal}, logs and metrics. */
    String name();

    /**
     * The earliest instant at which something not yet done is due, in the past too. Runs in a
     * transaction of the timer; an index must answer it.
     */
    Optional<Instant> next();

    /**
     * Does what is due at {@code now}. Runs <b>without</b> a transaction and opens its own
     * ({@code @Transactional} on this method will do), so that after a failed batch it can take the
     * rows one by one. Rows are claimed with SKIP LOCKED, and SQL compares with {@code now}, never
     * with {@code now()}.
     *
     * @param now the database's clock, read once for this claim
     * @param limit at most as many rows
     * @return how many rows were dealt with, those set aside included; the timer calls again at
     *     once while it equals {@code limit}
     */
    int claim(Instant now, int limit);

    /**
     * How long one claim may take, or the time between two calls of {@link
     * org.homeward.liveness.EssentialThread#beat} in it, with everything it asks away; a longer
     * silence ends the process.
     */
    default Duration bound() {
        return Duration.ofMinutes(2);
    }

    /** How many claims may run side by side in one replica while more is due than one takes. */
    default int hands() {
        return 1;
    }
}
