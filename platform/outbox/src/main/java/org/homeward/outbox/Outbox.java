package org.homeward.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/**
 * The only way out of a service: a message is published if, and only if, the transaction that
 * appended it commits.
 */
@ApplicationScoped
public class Outbox {
    private final DataSource dataSource;
    private final TransactionSynchronizationRegistry transaction;
    private final OutboxRelay relay;

    Outbox(
            DataSource dataSource,
            TransactionSynchronizationRegistry transaction,
            OutboxRelay relay) {
        this.dataSource = dataSource;
        this.transaction = transaction;
        this.relay = relay;
    }

    /** Appends one message to the caller's transaction. */
    @Transactional(TxType.MANDATORY)
    public void append(OutboxMessage message) {
        append(List.of(message), Map.of());
    }

    /** Appends messages in this order with one statement for thousands of them. */
    @Transactional(TxType.MANDATORY)
    public void appendAll(List<OutboxMessage> messages) {
        append(messages, Map.of());
    }

    private void append(List<OutboxMessage> messages, Map<String, String> headers) {
        if (messages.isEmpty()) {
            return;
        }
        try (Connection connection = dataSource.getConnection()) {
            appended().rows.addAll(OutboxTable.insert(connection, messages, headers));
        } catch (SQLException e) {
            throw new OutboxUnavailable(e);
        }
    }

    /** The rows of this transaction, handed over once when it has committed. */
    private Appended appended() {
        if (transaction.getResource(Appended.class) instanceof Appended present) {
            return present;
        }
        var appended = new Appended(relay);
        transaction.putResource(Appended.class, appended);
        transaction.registerInterposedSynchronization(appended);
        return appended;
    }

    private static final class Appended implements Synchronization {
        private final OutboxRelay relay;
        private final List<OutboxRow> rows = new ArrayList<>();

        Appended(OutboxRelay relay) {
            this.relay = relay;
        }

        @Override
        public void beforeCompletion() {}

        /**
         * After an uncertain commit nothing is handed over; if the rows are there, a look finds
         * them.
         */
        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                relay.committed(rows);
            }
        }
    }
}
