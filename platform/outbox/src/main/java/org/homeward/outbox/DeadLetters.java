package org.homeward.outbox;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.homeward.outbox.ParkedTable.Line;
import org.jspecify.annotations.Nullable;

/**
 * Events set aside because they could not be processed, and the way back for them. Runs in
 * transactions of its own, as the engine.
 */
@ApplicationScoped
public class DeadLetters {
    private final EngineTransactions transactions;
    private final Map<String, EventHandler> handlers;

    DeadLetters(EngineTransactions transactions, @All List<EventHandler> handlers) {
        this.transactions = transactions;
        this.handlers =
                handlers.stream()
                        .collect(Collectors.toMap(EventHandler::consumer, Function.identity()));
    }

    /** Lists what is parked, oldest first; waiting events stand behind the one they wait for. */
    public List<DeadLetter> parked(int limit) {
        return transactions.call(connection -> ParkedTable.list(connection, limit));
    }

    /** How many are parked, those that wait behind one included. */
    public long count() {
        return transactions.call(ParkedTable::count);
    }

    /** As {@link #count()}, of one aggregate. */
    public long count(UUID key) {
        return transactions.call(connection -> ParkedTable.count(connection, key));
    }

    /**
     * Processes the parked events of one aggregate in their order, until one fails again.
     *
     * @return how many left the list
     */
    public int replay(UUID key) {
        return replayLines(key);
    }

    /** As {@link #replay}, for every aggregate. */
    public int replayAll() {
        return replayLines(null);
    }

    private int replayLines(@Nullable UUID key) {
        int replayed = 0;
        for (Line line : transactions.call(connection -> ParkedTable.lines(connection, key))) {
            EventHandler handler = handlers.get(line.consumer());
            if (handler != null) {
                replayed += replay(line, handler);
            }
        }
        return replayed;
    }

    private int replay(Line line, EventHandler handler) {
        for (int replayed = 0; ; replayed++) {
            Optional<Received> first =
                    transactions.call(connection -> ParkedTable.first(connection, line));
            if (first.isEmpty() || !replayed(line, first.get(), handler)) {
                return replayed;
            }
        }
    }

    private boolean replayed(Line line, Received expected, EventHandler handler) {
        try {
            transactions.call(connection -> handleFirst(connection, line, handler));
            return true;
        } catch (RuntimeException e) {
            if (Failures.passes(e)) {
                throw e;
            }
            String reason = Failures.reason(e);
            UUID id = expected.event().id();
            transactions.call(connection -> {
                ParkedTable.failedAgain(connection, line.consumer(), id, reason);
                return id;
            });
            return false;
        }
    }

    /** Asks again under the lock, because another replica may replay the same line. */
    private static boolean handleFirst(Connection connection, Line line, EventHandler handler)
            throws SQLException {
        ParkedTable.lock(connection, line);
        Optional<Received> first = ParkedTable.first(connection, line);
        if (first.isEmpty()) {
            return false;
        }
        InboxTable.fresh(connection, line.consumer(), List.of(first.get()))
                .forEach(one -> handler.handle(one.event()));
        ParkedTable.unpark(connection, line.consumer(), first.get().event().id());
        return true;
    }
}
