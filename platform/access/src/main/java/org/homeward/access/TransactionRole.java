package org.homeward.access;

import io.agroal.api.AgroalPoolInterceptor;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Takes up the database role when a transaction gets its connection, which happens once for each
 * transaction that touches the database, before its first statement, in one round trip. The login
 * itself has no rights: where no role applies, or taking it up failed, every statement is refused.
 */
@Singleton
class TransactionRole implements AgroalPoolInterceptor {
    private static final Logger LOG = Logger.getLogger(TransactionRole.class);

    /** The third argument binds each setting to the transaction, so the pool never leaks one. */
    private static final String TAKE_UP =
            "select set_config('role', ?, true), set_config('homeward.desks', ?, true),"
                    + " set_config('homeward.clearance', ?, true),"
                    + " set_config('homeward.roles', ?, true),"
                    + " set_config('homeward.subject', ?, true),"
                    + " set_config('plan_cache_mode', ?, true)";

    /**
     * The engine's statements take arrays of one or of thousands and always want the index: to plan
     * them anew for each array costs more than to run them.
     */
    private static final String PLANNED_ONCE = "force_generic_plan";

    private static final String AS_NEEDED = "auto";

    private final Callers callers;
    private final String service;

    TransactionRole(Callers callers, @ConfigProperty(name = "homeward.service") String service) {
        this.callers = callers;
        this.service = service;
    }

    @Override
    public void onConnectionAcquire(Connection connection) {
        try {
            if (connection.getAutoCommit()) {
                return;
            }
            if (EngineWork.isRunning()) {
                takeUp(connection, service + "_engine", "", "", "", "", PLANNED_ONCE);
                return;
            }
            Caller caller = callers.find().orElse(null);
            if (caller != null) {
                takeUp(
                        connection,
                        service + "_web",
                        String.join(",", caller.desks()),
                        caller.cleared() ? "restricted" : "",
                        String.join(",", caller.roles()),
                        caller.subject(),
                        AS_NEEDED);
            }
        } catch (SQLException e) {
            // The pool keeps a connection consistent only if this returns. PostgreSQL refuses
            // whatever follows in the transaction, so the caller fails where it uses the
            // connection.
            LOG.warnf("No database role taken up: %s", e.getMessage());
        }
    }

    /**
     * @param settings one for each placeholder
     */
    private static void takeUp(Connection connection, String... settings) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(TAKE_UP)) {
            for (int i = 0; i < settings.length; i++) {
                statement.setString(i + 1, settings[i]);
            }
            statement.execute();
        }
    }
}
