package org.homeward.timer;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Wakes one sleeping loop. What is announced after {@link #listen} ends the next sleep even if that
 * has not begun, so nothing can fall between looking and falling asleep.
 */
final class Alarm {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private @Nullable Instant announced;
    private boolean look;

    /** To be called before a look: what was announced until now, that look sees. */
    void listen() {
        lock.lock();
        try {
            announced = null;
            look = false;
        } finally {
            lock.unlock();
        }
    }

    /** Something falls due then, and is committed. */
    void announce(Instant due) {
        lock.lock();
        try {
            if (announced == null || due.isBefore(announced)) {
                announced = due;
                changed.signalAll();
            }
        } finally {
            lock.unlock();
        }
    }

    /** Something may have been missed. */
    void lookNow() {
        lock.lock();
        try {
            look = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /**
     * Sleeps until the instant that is known to be due next, or an earlier one that is announced
     * meanwhile, or a call to look, but never beyond {@code latest}.
     *
     * @param now by the clock that the instants are of
     * @return the due instant that has come, or empty if it is time to look
     */
    Optional<Instant> sleep(Instant now, Instant due, Instant latest) throws InterruptedException {
        long began = System.nanoTime();
        lock.lock();
        try {
            while (!look) {
                Instant first = announced != null && announced.isBefore(due) ? announced : due;
                Instant end = first.isBefore(latest) ? first : latest;
                long left = Duration.between(now, end).toNanos() - (System.nanoTime() - began);
                if (left <= 0) {
                    return first.isAfter(latest) ? Optional.empty() : Optional.of(first);
                }
                changed.awaitNanos(left);
            }
            return Optional.empty();
        } finally {
            lock.unlock();
        }
    }
}
