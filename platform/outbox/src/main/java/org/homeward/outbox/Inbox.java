package org.homeward.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Remembers what was handled. An {@link EventHandler} needs nothing of it; it is for whoever takes
 * facts on another way, such as an import that may be repeated.
 */
@ApplicationScoped
public class Inbox {
    private final DataSource dataSource;

    Inbox(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * Whether the event has arrived at a consumer: it has had its effect there, or is set aside.
     * For whoever must tell a lost event from one that could not be processed.
     */
    @Transactional(TxType.MANDATORY)
    public boolean knows(String consumer, UUID eventId) {
        try (Connection connection = dataSource.getConnection()) {
            return InboxTable.knows(connection, consumer, eventId);
        } catch (SQLException e) {
            throw new OutboxUnavailable(e);
        }
    }

    /**
     * Claims an event in the transaction that has its effect.
     *
     * @return false if it has had its effect; a transaction that is having it now is waited for
     */
    @Transactional(TxType.MANDATORY)
    public boolean claim(String consumer, UUID eventId) {
        try (Connection connection = dataSource.getConnection()) {
            return !InboxTable.claim(connection, consumer, List.of(eventId)).isEmpty();
        } catch (SQLException e) {
            throw new OutboxUnavailable(e);
        }
    }
}
