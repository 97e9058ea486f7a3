package org.homeward.outbox;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.homeward.liveness.EssentialThread;
import org.homeward.outbox.ParkedTable.Line;
import org.jboss.logging.Logger;

/**
 * Gives events to one handler: many in one transaction while all goes well, one by one as soon as
 * one fails, so that the others do not pay for it.
 */
final class EventProcessing {
    private static final Logger LOG = Logger.getLogger(EventProcessing.class);
    private static final int ATTEMPTS = 3;
    private static final Duration BETWEEN_ATTEMPTS = Duration.ofMillis(100);

    private final EventHandler handler;
    private final EngineTransactions transactions;
    private final Consumer<List<OutboxRow>> committed;

    /**
     * @param committed is given dead letters for the broker when they are in the outbox
     */
    EventProcessing(
            EventHandler handler,
            EngineTransactions transactions,
            Consumer<List<OutboxRow>> committed) {
        this.handler = handler;
        this.transactions = transactions;
        this.committed = committed;
    }

    /**
     * The database is away or busy: nothing of the batch was done, and all of it is to come again.
     */
    static final class ComeAgain extends RuntimeException {
        private static final long serialVersionUID = 1L;

        ComeAgain(Throwable cause) {
            super(Failures.reason(cause), cause);
        }
    }

    /** Handles, drops or parks each of them. */
    void process(List<Received> batch) {
        try {
            attempt(batch);
        } catch (RuntimeException e) {
            if (Failures.passes(e)) {
                throw new ComeAgain(e);
            }
            if (batch.size() == 1) {
                tryAgain(batch.getFirst());
            } else {
                batch.forEach(one -> process(List.of(one)));
            }
        }
    }

    private void tryAgain(Received one) {
        for (int attempt = 2; ; attempt++) {
            LockSupport.parkNanos(BETWEEN_ATTEMPTS.toNanos());
            try {
                attempt(List.of(one));
                return;
            } catch (RuntimeException e) {
                if (Failures.passes(e)) {
                    throw new ComeAgain(e);
                }
                if (attempt == ATTEMPTS) {
                    park(one, e);
                    return;
                }
            }
        }
    }

    private void attempt(List<Received> batch) {
        EssentialThread.beat();
        transactions.call(connection -> {
            List<Received> free = withoutParked(connection, batch);
            InboxTable.fresh(connection, handler.consumer(), free)
                    .forEach(one -> handle(one.event()));
            PositionTable.moveBehind(connection, handler.consumer(), batch);
            return free;
        });
    }

    /** An event too deep for its handler is parked like one that is refused: others go on. */
    private void handle(InboundEvent event) {
        try {
            handler.handle(event);
        } catch (StackOverflowError e) {
            throw new IllegalStateException("too deep for its handler", e);
        }
    }

    /** Puts those whose aggregate is parked behind it and returns the others. */
    private List<Received> withoutParked(Connection connection, List<Received> batch)
            throws SQLException {
        String consumer = handler.consumer();
        Set<UUID> keys = new HashSet<>();
        batch.forEach(one -> keys.add(one.event().key()));
        Set<UUID> seemParked = ParkedTable.parkedAmong(connection, consumer, keys);
        if (seemParked.isEmpty()) {
            return batch;
        }
        for (UUID key : seemParked) {
            ParkedTable.lock(connection, new Line(consumer, key));
        }
        Set<UUID> parked = ParkedTable.parkedAmong(connection, consumer, seemParked);
        List<Received> free = new ArrayList<>();
        for (Received one : batch) {
            if (parked.contains(one.event().key())) {
                ParkedTable.park(connection, consumer, one, 0, null);
            } else {
                free.add(one);
            }
        }
        return free;
    }

    private void park(Received one, RuntimeException failure) {
        InboundEvent event = one.event();
        String consumer = handler.consumer();
        String reason = Failures.reason(failure);
        DeadRecord dead = DeadRecord.of(one, consumer, reason);
        inOutbox(connection -> {
            ParkedTable.lock(connection, new Line(consumer, event.key()));
            ParkedTable.park(connection, consumer, one, ATTEMPTS, reason);
            PositionTable.moveBehind(connection, consumer, List.of(one));
            return OutboxTable.insert(connection, List.of(dead.message()), dead.headers());
        });
        LOG.errorf(
                "%s parked event %s of %s, later events of %s wait for it: %s",
                consumer, event.id(), one.topic(), event.key(), reason);
    }

    /** Where this consumer goes on reading, as far as it has read any of them. */
    Map<TopicPartition, Place> positions(Collection<TopicPartition> partitions) {
        EssentialThread.beat();
        return transactions.call(
                connection -> PositionTable.of(connection, handler.consumer(), partitions));
    }

    /** For what cannot even be read: nothing can wait for it, and it goes to the dead letters. */
    void reject(DeadRecord dead, Place place) {
        inOutbox(connection -> {
            PositionTable.move(connection, handler.consumer(), List.of(place));
            return OutboxTable.insert(connection, List.of(dead.message()), dead.headers());
        });
        LOG.errorf(
                "%s rejected a record: %s",
                handler.consumer(), dead.headers().get("dead_letter_reason"));
    }

    private void inOutbox(EngineTransactions.Work<List<OutboxRow>> work) {
        try {
            committed.accept(transactions.call(work));
        } catch (RuntimeException e) {
            throw new ComeAgain(e);
        }
    }
}
