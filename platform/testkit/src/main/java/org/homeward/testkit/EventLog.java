package org.homeward.testkit;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.awaitility.Awaitility;

/**
 * Reads topics from their beginning with a client of its own, so that a test sees what any outside
 * program would see. For one thread; close it after the test.
 */
public final class EventLog implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final KafkaConsumer<String, String> consumer;
    private final List<LoggedEvent> seen = new ArrayList<>();

    private EventLog(KafkaConsumer<String, String> consumer) {
        this.consumer = consumer;
    }

    /** On the broker of {@link RealParts}, also of topics that no outsider may read. */
    public static EventLog of(String... topics) {
        return connect(RealParts.broker("broker"), topics);
    }

    /**
     * @param client how to reach the broker: bootstrap servers and security
     */
    public static EventLog connect(Map<String, String> client, String... topics) {
        Map<String, Object> config = new HashMap<>(client);
        config.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        StringDeserializer text = new StringDeserializer();
        KafkaConsumer<String, String> consumer = new KafkaConsumer<>(config, text, text);
        List<TopicPartition> partitions =
                Arrays.stream(topics)
                        .flatMap(topic -> consumer.partitionsFor(topic).stream())
                        .map(info -> new TopicPartition(info.topic(), info.partition()))
                        .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        return new EventLog(consumer);
    }

    /** Everything up to now, in the order in which it was read. */
    public List<LoggedEvent> all() {
        Map<TopicPartition, Long> ends = consumer.endOffsets(consumer.assignment());
        while (ends.entrySet().stream().anyMatch(end -> position(end) < end.getValue())) {
            poll();
        }
        return List.copyOf(seen);
    }

    public List<LoggedEvent> all(String type, String key) {
        return all().stream().filter(is(type, key)).toList();
    }

    /** The first event of that type and key; waits until it is there. */
    public LoggedEvent await(String type, String key) {
        return await(type + " of " + key, is(type, key));
    }

    /**
     * @param what completes the sentence "waiting for …" of a failure
     */
    public LoggedEvent await(String what, Predicate<LoggedEvent> condition) {
        return Awaitility.await("waiting for " + what)
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(20))
                .pollInSameThread()
                .until(() -> first(condition), found -> !found.isEmpty())
                .getFirst();
    }

    @Override
    public void close() {
        consumer.close();
    }

    private List<LoggedEvent> first(Predicate<LoggedEvent> condition) {
        poll();
        return seen.stream().filter(condition).limit(1).toList();
    }

    private long position(Map.Entry<TopicPartition, Long> end) {
        return consumer.position(end.getKey());
    }

    private void poll() {
        for (ConsumerRecord<String, String> each : consumer.poll(Duration.ofMillis(100))) {
            seen.add(event(each));
        }
    }

    private static Predicate<LoggedEvent> is(String type, String key) {
        return event -> type.equals(event.type()) && key.equals(event.key());
    }

    private static LoggedEvent event(ConsumerRecord<String, String> found) {
        Map<String, String> headers = new HashMap<>();
        for (Header header : found.headers()) {
            headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8));
        }
        return new LoggedEvent(
                found.topic(),
                found.partition(),
                found.offset(),
                headers.get("ce_type"),
                found.key(),
                Map.copyOf(headers),
                found.value());
    }
}
