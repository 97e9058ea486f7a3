package org.homeward.gateway.live;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.homeward.liveness.EssentialThread;
import org.homeward.liveness.UnrecoverableError;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Reads every partition of every topic from its beginning, without a consumer group: each replica
 * of the gateway needs the whole picture, and it is rebuilt at every start.
 */
@Singleton
class Reader {

    private static final Logger LOG = Logger.getLogger(Reader.class);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration METADATA = Duration.ofSeconds(10);
    private static final Duration AT_ONCE = Duration.ofMillis(100);
    private static final int BROKER_PATIENCE_MILLIS = 15_000;

    private final LiveConfig config;
    private final List<Fold> folds;
    private final LiveTail tail;
    private final LiveLag lag;
    private final Repeats repeats = new Repeats();
    private final Map<TopicPartition, Long> next = new HashMap<>();
    private volatile @Nullable KafkaConsumer<String, byte[]> consumer;

    Reader(LiveConfig config, @All List<Fold> folds, LiveTail tail, LiveLag lag) {
        this.config = config;
        this.folds = folds;
        this.tail = tail;
        this.lag = lag;
    }

    void wakeUp() {
        var reading = consumer;
        if (reading != null) {
            reading.wakeup();
        }
    }

    /** Returns when stopped; throws when a new connection is needed, and goes on where it was. */
    void read(Map<String, Object> kafka, CountDownLatch stopped) {
        var deserializer = new StringDeserializer();
        try (var reading =
                new KafkaConsumer<>(
                        settings(kafka, "gateway-live"),
                        deserializer,
                        new ByteArrayDeserializer())) {
            consumer = reading;
            var partitions = partitions(reading);
            reading.assign(partitions);
            partitions.forEach(partition -> reading.seek(partition, next(reading, partition)));
            var ends = reading.endOffsets(partitions);
            while (stopped.getCount() > 0) {
                EssentialThread.beat();
                reading.poll(POLL).forEach(this::learn);
                reportPositions(reading, partitions);
                if (!tail.isComplete() && reached(reading, ends)) {
                    tail.complete();
                    LOG.info("The live picture is complete");
                }
            }
        } finally {
            consumer = null;
        }
    }

    private long next(KafkaConsumer<?, ?> reading, TopicPartition partition) {
        return next.computeIfAbsent(
                partition,
                first -> reading.beginningOffsets(List.of(first)).getOrDefault(first, 0L));
    }

    /** A position that must be asked for is not there at once; the one told before stands. */
    private void reportPositions(KafkaConsumer<?, ?> reading, List<TopicPartition> partitions) {
        var reached = new HashMap<TopicPartition, Long>();
        try {
            for (var partition : partitions) {
                reached.put(partition, reading.position(partition, AT_ONCE));
            }
            lag.read(reached);
        } catch (TimeoutException e) {
            LOG.debugf("Not known how far topics were read: %s", e.getMessage());
        }
    }

    /**
     * The consumer's own position, because a partition ends with the mark of a transaction, which
     * is no record.
     */
    private static boolean reached(KafkaConsumer<?, ?> reading, Map<TopicPartition, Long> ends) {
        return ends.entrySet().stream()
                .allMatch(end -> reading.position(end.getKey()) >= end.getValue());
    }

    private List<TopicPartition> partitions(KafkaConsumer<?, ?> reading) {
        var found = new ArrayList<TopicPartition>();
        var counts = new HashMap<String, Integer>();
        for (var topics : List.of(config.states(), config.facts())) {
            for (var topic : topics) {
                var infos = reading.partitionsFor(topic, METADATA);
                if (infos == null || infos.isEmpty()) {
                    throw new KafkaException("topic " + topic + " is not there yet");
                }
                counts.put(topic, infos.size());
                infos.forEach(info -> found.add(new TopicPartition(topic, info.partition())));
            }
        }
        tail.open(counts);
        return found;
    }

    private void learn(ConsumerRecord<String, byte[]> row) {
        next.put(new TopicPartition(row.topic(), row.partition()), row.offset() + 1);
        var isState = config.states().contains(row.topic());
        var fact = Facts.of(row, isState);
        if (!isState && (fact.type() == null || repeats.isRepeat(fact.id()))) {
            return;
        }
        for (var fold : folds) {
            teach(fold, fact);
        }
        if (!isState) {
            tail.add(fact);
        }
    }

    /** One unreadable record must not end the picture of everything else. */
    private static void teach(Fold fold, Fact fact) {
        try {
            fold.learn(fact);
        } catch (RuntimeException | StackOverflowError e) {
            LOG.errorf("%s not understood: %s", fact, e.getMessage());
        } catch (Error e) {
            throw new UnrecoverableError("the picture would lack " + fact, e);
        }
    }

    static Map<String, Object> settings(Map<String, Object> kafka, String client) {
        var settings = new HashMap<>(kafka);
        settings.remove(ConsumerConfig.GROUP_ID_CONFIG);
        settings.put(ConsumerConfig.CLIENT_ID_CONFIG, client);
        settings.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, BROKER_PATIENCE_MILLIS);
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, 500);
        settings.put(ConsumerConfig.FETCH_MIN_BYTES_CONFIG, 1);
        return settings;
    }
}
