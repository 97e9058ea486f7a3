package org.homeward.web;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * The keys of the last 24 hours. The row is inserted before the command runs: a second request with
 * the same key waits on it and, once the first has committed, finds its id.
 */
@Singleton
class IdempotencyKeys {

    private static final Duration KEPT = Duration.ofHours(24);
    private static final String CLAIM =
            "INSERT INTO idempotency_key (subject, path, key, body_hash, used_at)"
                    + " VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING";
    private static final String STORE =
            "UPDATE idempotency_key SET resource_id = ? WHERE subject = ? AND path = ? AND key = ?";
    private static final String FIND =
            "SELECT body_hash, resource_id FROM idempotency_key"
                    + " WHERE subject = ? AND path = ? AND key = ?";

    /** Takes a few old rows at a time, as often as keys are used, and waits for nobody. */
    private static final String PURGE = "SELECT forget_idempotency_keys(?)";

    /** The caller's own expired key must be gone, whatever the purge has reached. */
    private static final String EXPIRE =
            "DELETE FROM idempotency_key"
                    + " WHERE subject = ? AND path = ? AND key = ? AND used_at <= ?";

    private final Instance<AgroalDataSource> database;
    private final Instance<InstantSource> clock;

    IdempotencyKeys(Instance<AgroalDataSource> database, Instance<InstantSource> clock) {
        this.database = database;
        this.clock = clock;
    }

    UUID runOnce(KeyedCall call, Supplier<UUID> command) {
        try (Connection connection = database.get().getConnection()) {
            Instant now = clock.get().instant();
            expire(connection, call, now.minus(KEPT));
            if (!claim(connection, call, now)) {
                return replay(connection, call);
            }
            UUID id = command.get();
            store(connection, call, id);
            return id;
        } catch (SQLException e) {
            throw new IllegalStateException("the idempotency key cannot be kept", e);
        }
    }

    private static void expire(Connection connection, KeyedCall call, Instant before)
            throws SQLException {
        try (PreparedStatement purge = connection.prepareStatement(PURGE);
                PreparedStatement own = connection.prepareStatement(EXPIRE)) {
            purge.setObject(1, before.atOffset(ZoneOffset.UTC));
            purge.execute();
            identify(own, 1, call);
            own.setObject(4, before.atOffset(ZoneOffset.UTC));
            own.executeUpdate();
        }
    }

    private static boolean claim(Connection connection, KeyedCall call, Instant now)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(CLAIM)) {
            identify(insert, 1, call);
            insert.setString(4, call.bodyHash());
            insert.setObject(5, now.atOffset(ZoneOffset.UTC));
            return insert.executeUpdate() == 1;
        }
    }

    private static UUID replay(Connection connection, KeyedCall call) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(FIND)) {
            identify(select, 1, call);
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    throw Busy.of(Duration.ofSeconds(1));
                }
                if (!row.getString("body_hash").equals(call.bodyHash())) {
                    throw Rejected.of(
                            CurrentCall.HEADER,
                            "idempotency-key-reused",
                            "This key came with another body before; use a new one.");
                }
                return row.getObject("resource_id", UUID.class);
            }
        }
    }

    private static void store(Connection connection, KeyedCall call, UUID id) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(STORE)) {
            update.setObject(1, id);
            identify(update, 2, call);
            update.executeUpdate();
        }
    }

    private static void identify(PreparedStatement statement, int first, KeyedCall call)
            throws SQLException {
        statement.setString(first, call.subject());
        statement.setString(first + 1, call.path());
        statement.setString(first + 2, call.key());
    }
}
