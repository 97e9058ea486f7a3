package org.homeward.outbox;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.NoSuchElementException;

/** Transactions as the engine on a new session each, without a container. */
final class SessionTransactions implements EngineTransactions {
    private static final ScopedValue<Connection> CURRENT = ScopedValue.newInstance();

    /** The connection of the transaction that runs on this thread. */
    static Connection current() throws NoSuchElementException {
        return CURRENT.get();
    }

    @Override
    public <T> T call(Work<T> work) {
        try (Connection connection = Ground.sessions().open("test", Duration.ofSeconds(20));
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("set role negotiation_engine");
            T result = ScopedValue.where(CURRENT, connection).call(() -> work.in(connection));
            connection.commit();
            return result;
        } catch (SQLException e) {
            throw new OutboxUnavailable(e);
        }
    }
}
