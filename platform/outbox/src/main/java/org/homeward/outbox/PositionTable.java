package org.homeward.outbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.Uuid;

/** Where each consumer goes on reading, moved in the transaction of the effect. */
final class PositionTable {
    private static final String MOVE =
            """
            insert into consumer_position (consumer, topic, partition, topic_id, next_offset)
            select ?, * from unnest(?::text[], ?::int4[], ?::text[], ?::int8[])
            on conflict (consumer, topic, partition)
            do update set topic_id = excluded.topic_id, next_offset = excluded.next_offset\
            """;
    private static final String OF_CONSUMER =
            "select topic, partition, topic_id, next_offset from consumer_position where consumer = ?";

    private static final Comparator<Place> ONE_ORDER_FOR_ALL =
            Comparator.comparing((Place place) -> place.partition().topic())
                    .thenComparing(place -> place.partition().partition());

    private PositionTable() {}

    /** Behind the last of these records on each partition, in whose order they are given. */
    static void moveBehind(Connection connection, String consumer, List<Received> received)
            throws SQLException {
        move(
                connection,
                consumer,
                received.stream().map(Received::place).filter(Objects::nonNull).toList());
    }

    /** As {@link #moveBehind(Connection, String, List)}. */
    static void move(Connection connection, String consumer, List<Place> read) throws SQLException {
        Map<TopicPartition, Place> next = new HashMap<>();
        read.forEach(place -> next.put(place.partition(), place.next()));
        if (next.isEmpty()) {
            return;
        }
        // replicas between two assignments may write the same rows: in one order nobody deadlocks
        write(connection, consumer, next.values().stream().sorted(ONE_ORDER_FOR_ALL).toList());
    }

    private static void write(Connection connection, String consumer, List<Place> next)
            throws SQLException {
        try (PreparedStatement upsert = connection.prepareStatement(MOVE)) {
            upsert.setString(1, consumer);
            Object[] topics = next.stream().map(place -> place.partition().topic()).toArray();
            Object[] numbers = next.stream().map(place -> place.partition().partition()).toArray();
            Object[] ids = next.stream().map(place -> place.topicId().toString()).toArray();
            Object[] offsets = next.stream().map(Place::offset).toArray();
            upsert.setArray(2, connection.createArrayOf("text", topics));
            upsert.setArray(3, connection.createArrayOf("int4", numbers));
            upsert.setArray(4, connection.createArrayOf("text", ids));
            upsert.setArray(5, connection.createArrayOf("int8", offsets));
            upsert.executeUpdate();
        }
    }

    static Map<TopicPartition, Place> of(
            Connection connection, String consumer, Collection<TopicPartition> partitions)
            throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(OF_CONSUMER)) {
            select.setString(1, consumer);
            try (ResultSet row = select.executeQuery()) {
                Map<TopicPartition, Place> places = new HashMap<>();
                while (row.next()) {
                    var partition = new TopicPartition(row.getString(1), row.getInt(2));
                    if (partitions.contains(partition)) {
                        Uuid id = Uuid.fromString(row.getString(3));
                        places.put(partition, new Place(partition, id, row.getLong(4)));
                    }
                }
                return places;
            }
        }
    }
}
