package org.homeward.outbox;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.Uuid;
import org.jboss.logging.Logger;

/**
 * Puts a consumer where its own database says that it is, whatever offset the broker keeps for its
 * group; and at the beginning of a topic that has another id than the one it read. Beyond the end
 * the client itself goes back to the beginning. What is read twice the inbox knows.
 */
final class PartitionReader implements ConsumerRebalanceListener {
    private static final Logger LOG = Logger.getLogger(PartitionReader.class);

    private final Consumer<byte[], byte[]> consumer;
    private final TopicIds ids;
    private final Function<Collection<TopicPartition>, Map<TopicPartition, Place>> positions;
    private final Map<String, Uuid> known = new HashMap<>();

    PartitionReader(
            Consumer<byte[], byte[]> consumer,
            TopicIds ids,
            Function<Collection<TopicPartition>, Map<TopicPartition, Place>> positions) {
        this.consumer = consumer;
        this.ids = ids;
        this.positions = positions;
    }

    @Override
    public void onPartitionsAssigned(Collection<TopicPartition> assigned) {
        if (assigned.isEmpty()) {
            return;
        }
        Set<String> topics =
                assigned.stream().map(TopicPartition::topic).collect(Collectors.toSet());
        learn(ids.now(topics));
        Map<TopicPartition, Place> reached = positions.apply(assigned);
        for (TopicPartition partition : assigned) {
            Place place = reached.get(partition);
            if (place != null && place.topicId().equals(known.get(partition.topic()))) {
                consumer.seek(partition, place.offset());
            } else {
                consumer.seekToBeginning(List.of(partition));
            }
        }
    }

    @Override
    public void onPartitionsRevoked(Collection<TopicPartition> revoked) {
        // what was read of them is in the database already
    }

    /** To be called between two polls: a topic may be made again while it is read. */
    void notice() {
        Set<String> topics =
                consumer.assignment().stream()
                        .map(TopicPartition::topic)
                        .collect(Collectors.toSet());
        learn(ids.news(topics));
    }

    private void learn(Map<String, Uuid> answers) {
        answers.forEach((topic, id) -> {
            Uuid before = known.put(topic, id);
            if (before != null && !before.equals(id)) {
                LOG.warnf("%s is another topic than before and is read from its beginning", topic);
                fromTheBeginning(topic);
            }
        });
    }

    private void fromTheBeginning(String topic) {
        for (TopicPartition partition : consumer.assignment()) {
            if (partition.topic().equals(topic)) {
                consumer.seekToBeginning(List.of(partition));
            }
        }
    }

    Place place(ConsumerRecord<byte[], byte[]> record) {
        return new Place(
                new TopicPartition(record.topic(), record.partition()),
                known.getOrDefault(record.topic(), Uuid.ZERO_UUID),
                record.offset());
    }
}
