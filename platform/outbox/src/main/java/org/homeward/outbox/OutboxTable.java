package org.homeward.outbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * The outbox table; every statement takes a whole batch, because a round trip per row would set the
 * pace.
 */
final class OutboxTable {
    /** Bounds the memory of one statement. */
    private static final int AT_ONCE = 2_000;

    private static final String INSERT =
            """
            insert into outbox (id, topic, type, key, sequence, desk, recorded_at, correlation_id, data, headers)
            select * from unnest(?::uuid[], ?::text[], ?::text[], ?::uuid[], ?::int8[], ?::text[],
                                 ?::timestamptz[], ?::uuid[], ?::text[], ?::jsonb[])
            returning seq\
            """;
    private static final String OLDEST =
            """
            select seq, id, topic, type, key, sequence, desk, recorded_at, correlation_id, data, headers
            from outbox order by seq limit ?\
            """;
    private static final String UP_TO =
            "select seq, key from outbox where seq <= ? order by seq limit ?";
    private static final String DELETE = "delete from outbox where seq = any(?)";
    private static final String BACKLOG =
            """
            select count(*), coalesce(extract(epoch from clock_timestamp() - min(recorded_at)), 0)
            from outbox\
            """;

    private OutboxTable() {}

    /** Rows on their way, and for how many seconds the oldest has been. */
    record Backlog(long depth, double oldestSeconds) {}

    static List<OutboxRow> insert(Connection connection, List<OutboxMessage> messages)
            throws SQLException {
        return insert(connection, messages, Map.of());
    }

    static List<OutboxRow> insert(
            Connection connection, List<OutboxMessage> messages, Map<String, String> headers)
            throws SQLException {
        List<OutboxRow> rows = new ArrayList<>(messages.size());
        for (int from = 0; from < messages.size(); from += AT_ONCE) {
            List<OutboxMessage> part =
                    messages.subList(from, Math.min(messages.size(), from + AT_ONCE));
            insertPart(connection, part, headers, rows);
        }
        return rows;
    }

    private static void insertPart(
            Connection connection,
            List<OutboxMessage> part,
            Map<String, String> headers,
            List<OutboxRow> rows)
            throws SQLException {
        String json = headers.isEmpty() ? null : HeadersJson.write(headers);
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            var columns = new Columns(connection, insert, part);
            columns.add("uuid", UUID[]::new, OutboxMessage::id);
            columns.add("text", String[]::new, OutboxMessage::topic);
            columns.add("text", String[]::new, OutboxMessage::type);
            columns.add("uuid", UUID[]::new, OutboxMessage::key);
            columns.add("int8", Long[]::new, OutboxMessage::sequence);
            columns.add("text", String[]::new, OutboxMessage::desk);
            columns.add("timestamptz", String[]::new, message -> message.recordedAt().toString());
            columns.add("uuid", UUID[]::new, OutboxMessage::correlationId);
            columns.add("text", String[]::new, OutboxMessage::data);
            columns.add("jsonb", String[]::new, _ -> json);
            try (ResultSet result = insert.executeQuery()) {
                for (OutboxMessage message : part) {
                    result.next();
                    rows.add(new OutboxRow(result.getLong(1), message, headers));
                }
            }
        }
    }

    /** What has waited longest, in the order of every aggregate. */
    static List<OutboxRow> oldest(Connection connection, int limit) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(OLDEST)) {
            select.setInt(1, limit);
            try (ResultSet result = select.executeQuery()) {
                List<OutboxRow> rows = new ArrayList<>();
                while (result.next()) {
                    rows.add(row(result));
                }
                return rows;
            }
        }
    }

    private static OutboxRow row(ResultSet result) throws SQLException {
        String headers = result.getString("headers");
        return new OutboxRow(
                result.getLong("seq"),
                new OutboxMessage(
                        result.getObject("id", UUID.class),
                        result.getString("topic"),
                        result.getString("type"),
                        result.getObject("key", UUID.class),
                        result.getLong("sequence"),
                        result.getString("desk"),
                        result.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                        result.getObject("correlation_id", UUID.class),
                        result.getString("data")),
                headers == null ? Map.of() : HeadersJson.read(headers));
    }

    /** The aggregates of all rows in the table up to a place, by place; the first so many. */
    static Map<Long, UUID> upTo(Connection connection, long seq, int limit) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(UP_TO)) {
            select.setLong(1, seq);
            select.setInt(2, limit);
            try (ResultSet result = select.executeQuery()) {
                Map<Long, UUID> places = new HashMap<>();
                while (result.next()) {
                    places.put(result.getLong(1), result.getObject(2, UUID.class));
                }
                return places;
            }
        }
    }

    static void delete(Connection connection, List<OutboxRow> rows) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement(DELETE)) {
            Long[] places = rows.stream().map(OutboxRow::seq).toArray(Long[]::new);
            delete.setArray(1, connection.createArrayOf("int8", places));
            delete.executeUpdate();
        }
    }

    static Backlog backlog(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(BACKLOG);
                ResultSet result = select.executeQuery()) {
            result.next();
            return new Backlog(result.getLong(1), result.getDouble(2));
        }
    }

    /** Binds one array per column. */
    private static final class Columns {
        private final Connection connection;
        private final PreparedStatement statement;
        private final List<OutboxMessage> messages;
        private int bound;

        Columns(Connection connection, PreparedStatement statement, List<OutboxMessage> messages) {
            this.connection = connection;
            this.statement = statement;
            this.messages = messages;
        }

        <T> void add(
                String type,
                IntFunction<@Nullable T[]> array,
                Function<OutboxMessage, @Nullable T> value)
                throws SQLException {
            @Nullable T[] values = array.apply(messages.size());
            for (int i = 0; i < values.length; i++) {
                values[i] = value.apply(messages.get(i));
            }
            statement.setArray(++bound, connection.createArrayOf(type, values));
        }
    }
}
