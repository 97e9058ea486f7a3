package org.homeward.outbox;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.homeward.listen.Sessions;
import org.jboss.logging.Logger;

/**
 * The session that holds the right to send for this database. All of the relay's statements go
 * through it, so whoever can still delete a row still leads. The server ends the session of a
 * leader that has been paused; what such a leader sends when it wakes the broker's fence refuses.
 */
final class Leadership implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(Leadership.class);

    /** "homeward" in ASCII; advisory locks are counted per database. */
    private static final long LOCK = 0x686f6d6577617264L;

    /** Longer than a leader is ever silent, which is at most one sending and one commit. */
    private static final Duration PAUSED = Duration.ofSeconds(12);

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration SILENCE = Duration.ofSeconds(30);
    private static final String LOCK_NOT_AVAILABLE = "55P03";

    private final Connection session;

    private Leadership(Connection session) {
        this.session = session;
    }

    /** Opens a session that does not lead yet, with the rights of the engine. */
    static Leadership candidate(Sessions sessions, String service) throws SQLException {
        Connection session = sessions.open(service + " outbox relay", SILENCE);
        try (Statement statement = session.createStatement()) {
            statement.execute("set role " + statement.enquoteIdentifier(service + "_engine", true));
            statement.execute("set lock_timeout = '%ds'".formatted(PATIENCE.toSeconds()));
            statement.execute("set idle_session_timeout = '%ds'".formatted(PAUSED.toSeconds()));
            // the table is nearly always empty, and a plan made for that would scan it when it is
            // not
            statement.execute("set enable_seqscan = off");
            // and one plan serves a batch of one as well as of thousands
            statement.execute("set plan_cache_mode = force_generic_plan");
            return new Leadership(session);
        } catch (SQLException e) {
            session.close();
            throw e;
        }
    }

    /** Waits for the lock; it is ours as soon as the leader's session is gone. */
    boolean acquired() throws SQLException {
        try (Statement statement = session.createStatement()) {
            statement.execute("select pg_advisory_lock(%d)".formatted(LOCK));
            return true;
        } catch (SQLException e) {
            if (LOCK_NOT_AVAILABLE.equals(e.getSQLState())) {
                return false;
            }
            throw e;
        }
    }

    Connection session() {
        return session;
    }

    /** Ends the session even while another thread waits on it. */
    void abort() {
        try {
            session.abort(Runnable::run);
        } catch (SQLException e) {
            LOG.debugf("The session was gone already: %s", e.getMessage());
        }
    }

    @Override
    public void close() throws SQLException {
        session.close();
    }
}
