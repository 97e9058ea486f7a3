package org.homeward.deploy.bench.stand;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.homeward.embedded.KafkaServer;

/** The broker as a measurement sees it: how far a topic reaches, and what stands in it. */
public final class Topics implements AutoCloseable {

    public static final String EVENTS = "homeward.negotiation.events";
    public static final String STATES = "homeward.negotiation.commitments";

    /** Where the baselines and the peers publish to; as many partitions as the product's topic. */
    public static final String BASELINE = "homeward.negotiation.baseline";

    private static final int PARTITIONS = 12;
    private static final Duration POLL = Duration.ofMillis(200);

    private final KafkaServer server;
    private final Admin admin;

    Topics(KafkaServer server) {
        this.server = server;
        this.admin = server.admin();
    }

    void make() {
        await(admin.createTopics(List.of(new NewTopic(BASELINE, PARTITIONS, (short) 1))).all());
    }

    /** The product's own settings of its sender, but for its transactions. */
    public Producer<byte[], byte[]> producer() {
        Map<String, Object> settings = new HashMap<>(server.clientConfig("broker"));
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        settings.put(ProducerConfig.BATCH_SIZE_CONFIG, 256 * 1024);
        settings.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
        var serializer = new ByteArraySerializer();
        return new KafkaProducer<>(settings, serializer, serializer);
    }

    /** A reader from the end of a topic, as any outside program would be one. */
    public KafkaConsumer<byte[], byte[]> reader(String topic) {
        var reader = reader();
        reader.assign(partitions(topic));
        reader.seekToEnd(partitions(topic));
        partitions(topic).forEach(reader::position);
        return reader;
    }

    private KafkaConsumer<byte[], byte[]> reader() {
        var bytes = new ByteArrayDeserializer();
        return new KafkaConsumer<>(Map.copyOf(server.clientConfig("observer")), bytes, bytes);
    }

    /** The ends of all partitions; the markers of transactions count as well. */
    public Map<TopicPartition, Long> ends(String topic) {
        var asked =
                partitions(topic).stream()
                        .collect(Collectors.toMap(each -> each, _ -> OffsetSpec.latest()));
        return await(admin.listOffsets(asked).all()).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, end -> end.getValue().offset()));
    }

    public long grown(String topic, Map<TopicPartition, Long> since) {
        return sum(ends(topic)) - sum(since);
    }

    private static long sum(Map<TopicPartition, Long> offsets) {
        return offsets.values().stream().mapToLong(Long::longValue).sum();
    }

    /** How many records a topic got, and of how many keys. */
    public record Count(long records, long keys) {}

    /** Reads everything since then and counts the records of that type. */
    public Count count(String topic, Map<TopicPartition, Long> since, Predicate<String> typed) {
        var ends = ends(topic);
        Set<String> keys = new HashSet<>();
        long records = 0;
        try (var reader = reader()) {
            reader.assign(ends.keySet());
            since.forEach(reader::seek);
            while (ends.entrySet().stream()
                    .anyMatch(end -> reader.position(end.getKey()) < end.getValue())) {
                for (var found : reader.poll(POLL)) {
                    if (typed.test(header(found, "ce_type"))) {
                        records++;
                        keys.add(new String(found.key(), UTF_8));
                    }
                }
            }
        }
        return new Count(records, keys.size());
    }

    public static String header(ConsumerRecord<byte[], byte[]> found, String name) {
        var header = found.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), UTF_8);
    }

    private static List<TopicPartition> partitions(String topic) {
        return IntStream.range(0, PARTITIONS)
                .mapToObj(number -> new TopicPartition(topic, number))
                .toList();
    }

    private static <T> T await(KafkaFuture<T> answer) {
        try {
            return answer.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("The broker: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        admin.close();
    }
}
