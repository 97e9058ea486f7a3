package org.homeward.outbox;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Committed rows on their way from the committing threads to the relay of the same replica. It is a
 * cache of the table and may forget anything at any time, as long as it says that the table must be
 * looked at.
 */
final class HandOver {
    /** Characters of data; what does not fit is read from the table later. */
    private static final long CAPACITY = 16_000_000;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Queue<OutboxRow> rows = new ArrayDeque<>();
    private long size;
    private boolean open;
    private boolean look;

    /** Takes rows from now on; those committed before are to be looked for in the table. */
    void open() {
        change(() -> {
            open = true;
            look = true;
        });
    }

    void close() {
        change(() -> {
            open = false;
            rows.clear();
            size = 0;
        });
    }

    boolean isOpen() {
        lock.lock();
        try {
            return open;
        } finally {
            lock.unlock();
        }
    }

    /** Returns false if no relay runs here; then the one that does must be told. */
    boolean offer(List<OutboxRow> committed) {
        lock.lock();
        try {
            if (!open) {
                return false;
            }
            for (OutboxRow row : committed) {
                if (size >= CAPACITY) {
                    look = true;
                    break;
                }
                rows.add(row);
                size += row.size();
            }
            changed.signal();
            return true;
        } finally {
            lock.unlock();
        }
    }

    /** There may be rows in the table that nobody handed over. */
    void look() {
        change(() -> look = true);
    }

    /**
     * Waits for something to do.
     *
     * @return handed over rows, or none if the table is to be looked at: because that was asked
     *     for, or because nothing else happened for so long
     */
    List<OutboxRow> take(int limit, Duration atMost) throws InterruptedException {
        lock.lock();
        try {
            long nanos = atMost.toNanos();
            while (rows.isEmpty() && !look && open && nanos > 0) {
                nanos = changed.awaitNanos(nanos);
            }
            List<OutboxRow> taken = new ArrayList<>(Math.min(limit, rows.size()));
            while (taken.size() < limit && !rows.isEmpty()) {
                OutboxRow row = rows.remove();
                size -= row.size();
                taken.add(row);
            }
            return taken;
        } finally {
            lock.unlock();
        }
    }

    /** Whether the table is to be looked at; asking takes the request back. */
    boolean lookAsked() {
        lock.lock();
        try {
            boolean asked = look;
            look = false;
            return asked;
        } finally {
            lock.unlock();
        }
    }

    private void change(Runnable change) {
        lock.lock();
        try {
            change.run();
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
