package org.homeward.outbox;

import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Writes down what it is given, and fails for the events it was told to fail for. */
final class ListeningHandler implements EventHandler {
    final Set<UUID> poison = ConcurrentHashMap.newKeySet();
    private final String consumer;
    private final String topic;

    ListeningHandler(String consumer) {
        this(consumer, Ground.TOPIC);
    }

    ListeningHandler(String consumer, String topic) {
        this.consumer = consumer;
        this.topic = topic;
    }

    @Override
    public String consumer() {
        return consumer;
    }

    @Override
    public Set<String> topics() {
        return Set.of(topic);
    }

    @Override
    public void handle(InboundEvent event) {
        var sql = "insert into heard (event_id, key, sequence) values (?, ?, ?)";
        try (var insert = SessionTransactions.current().prepareStatement(sql)) {
            insert.setObject(1, event.id());
            insert.setObject(2, event.key());
            insert.setLong(3, event.sequence());
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        if (poison.contains(event.id())) {
            throw new IllegalArgumentException("cannot make sense of it");
        }
    }
}
