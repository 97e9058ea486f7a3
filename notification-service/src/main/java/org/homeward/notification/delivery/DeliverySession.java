package org.homeward.notification.delivery;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.homeward.listen.Sessions;
import org.jspecify.annotations.Nullable;

/**
 * The one database session, outside the pool, on which is recorded that a letter was taken: if the
 * pool could refuse it, the letter would be sent again. One is enough, for each use is one short
 * statement and a mail server takes longer.
 */
@Singleton
class DeliverySession {

    private static final Duration SILENCE = Duration.ofSeconds(10);

    private static final String SENT =
            """
            update delivery set state = ?, next_attempt_at = null, sent_at = ?, outcome = ?
            where id = ? and state = ?
            """;

    private static final String EXTEND =
            """
            update delivery set next_attempt_at = ?
            where id = any (?) and state = ? and next_attempt_at < ?
            """;

    private final Sessions sessions;
    private final String role;
    private final ReentrantLock lock = new ReentrantLock();
    private @Nullable Connection open;

    DeliverySession(Sessions sessions, @ConfigProperty(name = "homeward.service") String service) {
        this.sessions = sessions;
        this.role = service + "_engine";
    }

    private interface Use {
        void on(Connection session) throws SQLException;
    }

    void recordSent(UUID delivery, Instant at) throws SQLException {
        use(session -> {
            try (PreparedStatement update = session.prepareStatement(SENT)) {
                update.setString(1, DeliveryState.SENT.name());
                update.setObject(2, at.atOffset(ZoneOffset.UTC));
                update.setString(3, Delivery.TAKEN);
                update.setObject(4, delivery);
                update.setString(5, DeliveryState.PENDING.name());
                update.executeUpdate();
            }
        });
    }

    /** Says that these attempts still go on, so that no replica begins them again. */
    void extend(Collection<UUID> deliveries, Instant until) throws SQLException {
        OffsetDateTime then = until.atOffset(ZoneOffset.UTC);
        use(session -> {
            try (PreparedStatement update = session.prepareStatement(EXTEND)) {
                update.setObject(1, then);
                update.setArray(2, session.createArrayOf("uuid", deliveries.toArray()));
                update.setString(3, DeliveryState.PENDING.name());
                update.setObject(4, then);
                update.executeUpdate();
            }
        });
    }

    private void use(Use use) throws SQLException {
        lock.lock();
        try {
            use.on(session());
        } catch (SQLException e) {
            close();
            throw e;
        } finally {
            lock.unlock();
        }
    }

    private Connection session() throws SQLException {
        if (open != null) {
            return open;
        }
        Connection session = sessions.open("deliveries", SILENCE);
        open = session;
        try (var statement = session.createStatement()) {
            statement.execute("set role " + statement.enquoteIdentifier(role, true));
            statement.execute("set statement_timeout = '5s'");
        }
        return session;
    }

    @PreDestroy
    void close() {
        lock.lock();
        try (Connection session = open) {
            open = null;
        } catch (SQLException e) {
            // it was closed already
            open = null;
        } finally {
            lock.unlock();
        }
    }
}
