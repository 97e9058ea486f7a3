package org.homeward.outbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What each consumer has handled, by event and by place in the aggregate's sequence. */
final class InboxTable {
    private static final String CLAIM =
            """
            insert into inbox (consumer, event_id) select ?, unnest(?::uuid[])
            on conflict do nothing returning event_id\
            """;
    private static final String POSITIONS =
            "select topic, key, sequence from inbox_position where consumer = ? and key = any(?)";
    private static final String ADVANCE =
            """
            insert into inbox_position (consumer, topic, key, sequence)
            select ?, * from unnest(?::text[], ?::uuid[], ?::int8[])
            on conflict (consumer, topic, key)
            do update set sequence = greatest(inbox_position.sequence, excluded.sequence)\
            """;

    private static final String KNOWS =
            """
            select exists (select from inbox where consumer = ? and event_id = ?)
                or exists (select from inbox_parked where consumer = ? and event_id = ?)\
            """;

    private InboxTable() {}

    private record Line(String topic, UUID key) {
        static Line of(Received received) {
            return new Line(received.topic(), received.event().key());
        }
    }

    /** Returns those that are to be handled, in their order; the others have had their effect. */
    static List<Received> fresh(Connection connection, String consumer, List<Received> received)
            throws SQLException {
        if (received.isEmpty()) {
            return received;
        }
        Set<UUID> claimed =
                claim(connection, consumer, received.stream().map(r -> r.event().id()).toList());
        Map<Line, Long> positions = positions(connection, consumer, received);
        Map<Line, Long> reached = new HashMap<>();
        List<Received> fresh = new ArrayList<>();
        for (Received one : received) {
            Line line = Line.of(one);
            long sequence = one.event().sequence();
            // the same event may come twice within a batch
            if (claimed.remove(one.event().id())
                    && sequence >= positions.getOrDefault(line, Long.MIN_VALUE)) {
                positions.put(line, sequence);
                reached.put(line, sequence);
                fresh.add(one);
            }
        }
        advance(connection, consumer, reached);
        return fresh;
    }

    static Set<UUID> claim(Connection connection, String consumer, Collection<UUID> ids)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(CLAIM)) {
            insert.setString(1, consumer);
            insert.setArray(2, connection.createArrayOf("uuid", ids.toArray()));
            try (ResultSet result = insert.executeQuery()) {
                Set<UUID> claimed = new HashSet<>();
                while (result.next()) {
                    claimed.add(result.getObject(1, UUID.class));
                }
                return claimed;
            }
        }
    }

    static boolean knows(Connection connection, String consumer, UUID eventId) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(KNOWS)) {
            select.setString(1, consumer);
            select.setObject(2, eventId);
            select.setString(3, consumer);
            select.setObject(4, eventId);
            try (ResultSet result = select.executeQuery()) {
                result.next();
                return result.getBoolean(1);
            }
        }
    }

    private static Map<Line, Long> positions(
            Connection connection, String consumer, List<Received> received) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(POSITIONS)) {
            Object[] keys = received.stream().map(r -> r.event().key()).distinct().toArray();
            select.setString(1, consumer);
            select.setArray(2, connection.createArrayOf("uuid", keys));
            try (ResultSet result = select.executeQuery()) {
                Map<Line, Long> positions = new HashMap<>();
                while (result.next()) {
                    var line = new Line(result.getString(1), result.getObject(2, UUID.class));
                    positions.put(line, result.getLong(3));
                }
                return positions;
            }
        }
    }

    private static void advance(Connection connection, String consumer, Map<Line, Long> reached)
            throws SQLException {
        if (reached.isEmpty()) {
            return;
        }
        var lines = List.copyOf(reached.keySet());
        try (PreparedStatement upsert = connection.prepareStatement(ADVANCE)) {
            upsert.setString(1, consumer);
            upsert.setArray(
                    2, connection.createArrayOf("text", lines.stream().map(Line::topic).toArray()));
            upsert.setArray(
                    3, connection.createArrayOf("uuid", lines.stream().map(Line::key).toArray()));
            upsert.setArray(
                    4,
                    connection.createArrayOf("int8", lines.stream().map(reached::get).toArray()));
            upsert.executeUpdate();
        }
    }
}
