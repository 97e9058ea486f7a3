package org.homeward.outbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Events that could not be processed, each followed by the later ones of its aggregate. */
final class ParkedTable {
    private static final String PARKED_AMONG =
            "select distinct key from inbox_parked where consumer = ? and key = any(?)";
    private static final String LOCK =
            "select pg_advisory_xact_lock(hashtextextended(? || ' ' || ?, 0))";
    private static final String PARK =
            """
            insert into inbox_parked (consumer, event_id, topic, type, source, key, sequence, desk,
                                      occurred_at, recorded_at, correlation_id, data, attempts, reason)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing\
            """;
    private static final String FIRST =
            "select * from inbox_parked where consumer = ? and key = ? order by place limit 1";
    private static final String UNPARK =
            "delete from inbox_parked where consumer = ? and event_id = ?";
    private static final String FAILED_AGAIN =
            """
            update inbox_parked set attempts = attempts + 1, reason = ?
            where consumer = ? and event_id = ?\
            """;
    private static final String LIST = "select * from inbox_parked order by place limit ?";
    private static final String LINES =
            """
            select consumer, key from inbox_parked where key = coalesce(?, key)
            group by consumer, key order by min(place)\
            """;
    private static final String COUNT =
            "select count(*) from inbox_parked where key = coalesce(?, key)";

    private ParkedTable() {}

    /** One consumer's parked events of one aggregate. */
    record Line(String consumer, UUID key) {}

    static Set<UUID> parkedAmong(Connection connection, String consumer, Set<UUID> keys)
            throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(PARKED_AMONG)) {
            select.setString(1, consumer);
            select.setArray(2, connection.createArrayOf("uuid", keys.toArray()));
            try (ResultSet result = select.executeQuery()) {
                Set<UUID> parked = new HashSet<>();
                while (result.next()) {
                    parked.add(result.getObject(1, UUID.class));
                }
                return parked;
            }
        }
    }

    /**
     * Until the end of the transaction nobody else parks or replays this line; so no event is put
     * behind one that is being taken away.
     */
    static void lock(Connection connection, Line line) throws SQLException {
        try (PreparedStatement lock = connection.prepareStatement(LOCK)) {
            lock.setString(1, line.consumer());
            lock.setString(2, line.key().toString());
            lock.execute();
        }
    }

    /** With a reason it failed that often; without one it waits for the event before it. */
    static void park(
            Connection connection,
            String consumer,
            Received received,
            int attempts,
            @Nullable String reason)
            throws SQLException {
        InboundEvent event = received.event();
        try (PreparedStatement insert = connection.prepareStatement(PARK)) {
            insert.setString(1, consumer);
            insert.setObject(2, event.id());
            insert.setString(3, received.topic());
            insert.setString(4, event.type());
            insert.setString(5, event.source());
            insert.setObject(6, event.key());
            insert.setLong(7, event.sequence());
            insert.setString(8, event.desk());
            insert.setObject(9, utc(event.time()));
            insert.setObject(10, utc(event.recordedAt()));
            insert.setObject(11, event.correlationId());
            insert.setString(12, event.data());
            insert.setInt(13, attempts);
            insert.setString(14, reason);
            insert.executeUpdate();
        }
    }

    static Optional<Received> first(Connection connection, Line line) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(FIRST)) {
            select.setString(1, line.consumer());
            select.setObject(2, line.key());
            try (ResultSet result = select.executeQuery()) {
                return result.next() ? Optional.of(received(result)) : Optional.empty();
            }
        }
    }

    static void unpark(Connection connection, String consumer, UUID eventId) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement(UNPARK)) {
            delete.setString(1, consumer);
            delete.setObject(2, eventId);
            delete.executeUpdate();
        }
    }

    static void failedAgain(Connection connection, String consumer, UUID eventId, String reason)
            throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(FAILED_AGAIN)) {
            update.setString(1, reason);
            update.setString(2, consumer);
            update.setObject(3, eventId);
            update.executeUpdate();
        }
    }

    /** The lines of one aggregate, or of all if null, those parked longest first. */
    static List<Line> lines(Connection connection, @Nullable UUID key) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(LINES)) {
            select.setObject(1, key, Types.OTHER);
            try (ResultSet result = select.executeQuery()) {
                List<Line> lines = new ArrayList<>();
                while (result.next()) {
                    lines.add(new Line(result.getString(1), result.getObject(2, UUID.class)));
                }
                return lines;
            }
        }
    }

    static List<DeadLetter> list(Connection connection, int limit) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(LIST)) {
            select.setInt(1, limit);
            try (ResultSet result = select.executeQuery()) {
                List<DeadLetter> letters = new ArrayList<>();
                while (result.next()) {
                    letters.add(letter(result));
                }
                return letters;
            }
        }
    }

    static long count(Connection connection) throws SQLException {
        return count(connection, null);
    }

    /** Of one aggregate, or of all if null. */
    static long count(Connection connection, @Nullable UUID key) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(COUNT)) {
            select.setObject(1, key, Types.OTHER);
            try (ResultSet result = select.executeQuery()) {
                result.next();
                return result.getLong(1);
            }
        }
    }

    private static DeadLetter letter(ResultSet row) throws SQLException {
        return new DeadLetter(
                row.getString("consumer"),
                row.getObject("event_id", UUID.class),
                row.getString("topic"),
                row.getString("type"),
                row.getObject("key", UUID.class),
                row.getLong("sequence"),
                row.getString("desk"),
                instant(row, "parked_at"),
                row.getInt("attempts"),
                row.getString("reason"));
    }

    private static Received received(ResultSet row) throws SQLException {
        var event =
                new InboundEvent(
                        row.getObject("event_id", UUID.class),
                        row.getString("type"),
                        row.getString("source"),
                        row.getObject("key", UUID.class),
                        row.getLong("sequence"),
                        row.getString("desk"),
                        instant(row, "occurred_at"),
                        instant(row, "recorded_at"),
                        row.getObject("correlation_id", UUID.class),
                        row.getString("data"));
        return Received.parked(row.getString("topic"), event);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
