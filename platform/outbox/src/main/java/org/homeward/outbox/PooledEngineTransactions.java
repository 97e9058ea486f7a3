package org.homeward.outbox;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.homeward.access.EngineWork;

@Singleton
class PooledEngineTransactions implements EngineTransactions {
    private final DataSource dataSource;

    PooledEngineTransactions(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public <T> T call(Work<T> work) {
        return EngineWork.call(() ->
                inRequestContext(
                        () -> QuarkusTransaction.requiringNew().call(() -> connected(work))));
    }

    private <T> T connected(Work<T> work) {
        try (Connection connection = dataSource.getConnection()) {
            return work.in(connection);
        } catch (SQLException e) {
            throw new OutboxUnavailable(e);
        }
    }

    /** Beans that are made per request exist on threads of our own as well. */
    private static <T> T inRequestContext(Supplier<T> work) {
        ManagedContext context = Arc.container().requestContext();
        if (context.isActive()) {
            return work.get();
        }
        context.activate();
        try {
            return work.get();
        } finally {
            context.terminate();
        }
    }
}
