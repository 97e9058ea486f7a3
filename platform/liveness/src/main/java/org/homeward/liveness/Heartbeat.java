package org.homeward.liveness;

import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * The sign of life of one activity: it beats, and silence beyond its bound is a fault, because a
 * stuck activity cannot report itself. Time is the monotonic counter: the machine's clock may jump.
 */
public final class Heartbeat {
    private static final long NO_BOUND = Long.MAX_VALUE;

    private final String name;
    private final Duration bound;
    private final LongSupplier nanos;
    private volatile long last;
    private volatile long allowed;

    Heartbeat(String name, Duration bound, LongSupplier nanos) {
        this.name = name;
        this.bound = bound;
        this.nanos = nanos;
        beat();
    }

    public String name() {
        return name;
    }

    /** Says that work goes on; the next beat is expected within the bound. */
    public void beat() {
        expect(bound.toNanos());
    }

    /** Says that the activity now waits on purpose for so long at most. */
    public void beatBefore(Duration wait) {
        expect(bound.plus(wait).toNanos());
    }

    /** Says that the activity waits for something to do, however long nothing comes. */
    public void idle() {
        expect(NO_BOUND);
    }

    private void expect(long within) {
        allowed = NO_BOUND;
        last = nanos.getAsLong();
        allowed = within;
    }

    /** How long the activity has been silent, if that is longer than it may be. */
    Optional<Duration> stuck() {
        long permitted = allowed;
        long silent = nanos.getAsLong() - last;
        return silent > permitted ? Optional.of(Duration.ofNanos(silent)) : Optional.empty();
    }

    /** Runs a task whose calls of {@link EssentialThread#beat} on this thread count here. */
    public void carry(Runnable task) {
        EssentialThread.carry(this, task);
    }
}
