package org.homeward.timer;

import java.time.Duration;
import java.time.Instant;
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
     * Sleeps until the instant, or an earlier one that is announced meanwhile, or a call to look.
     *
     * @param now by the clock that the instants are of
     */
    void sleep(Instant now, Instant until) throws InterruptedException {
        long began = System.nanoTime();
        lock.lock();
        try {
            while (!look) {
                Instant end = announced != null && announced.isBefore(until) ? announced : until;
                long left = Duration.between(now, end).toNanos() - (System.nanoTime() - began);
                if (left <= 0) {
                    return;
                }
                changed.awaitNanos(left);
            }
        } finally {
            lock.unlock();
        }
    }
}
