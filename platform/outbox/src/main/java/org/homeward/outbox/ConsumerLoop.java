package org.homeward.outbox;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.CommitFailedException;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.CooperativeStickyAssignor;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.homeward.liveness.EssentialThread;
import org.homeward.liveness.ThreadHeartbeats;
import org.homeward.outbox.EventProcessing.ComeAgain;
import org.jboss.logging.Logger;

/**
 * Reads the topics of one handler from where its database says. What is committed to the group only
 * tells operators how far behind it is; what is read again because a partition moved, the inbox
 * recognises.
 */
final class ConsumerLoop implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(ConsumerLoop.class);
    private static final int BATCH = 50;
    private static final Duration WAIT = Duration.ofSeconds(1);
    private static final Duration SHORTEST_PAUSE = Duration.ofMillis(200);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(2);

    /** One event, or parting from a broker that is away, which takes half a minute. */
    private static final Duration BOUND = Duration.ofMinutes(2);

    private static final int BROKER_PATIENCE_MILLIS = 15_000;

    private final EventHandler handler;
    private final EventProcessing processing;
    private final Map<String, Object> connection;
    private final Map<String, Object> kafka;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final EssentialThread thread;
    private Duration pause = SHORTEST_PAUSE;

    ConsumerLoop(
            EventHandler handler,
            EventProcessing processing,
            Map<String, Object> kafka,
            ThreadHeartbeats heartbeats) {
        this.handler = handler;
        this.processing = processing;
        this.connection = kafka;
        this.kafka = settings(kafka, handler.consumer());
        this.thread = heartbeats.thread("inbox-" + handler.consumer(), BOUND, this::run);
    }

    private static Map<String, Object> settings(Map<String, Object> kafka, String group) {
        Map<String, Object> settings = new HashMap<>(kafka);
        settings.put(ConsumerConfig.GROUP_ID_CONFIG, group);
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 500);
        // the shortest that brokers allow: so long the events of a replica that died wait
        settings.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, 6_000);
        settings.put(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG, 2_000);
        settings.put(ConsumerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 500);
        settings.put(ConsumerConfig.METADATA_MAX_AGE_CONFIG, 30_000);
        settings.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, BROKER_PATIENCE_MILLIS);
        settings.put(
                ConsumerConfig.PARTITION_ASSIGNMENT_STRATEGY_CONFIG,
                CooperativeStickyAssignor.class.getName());
        return settings;
    }

    void start() {
        thread.start();
    }

    private void run() {
        while (isOpen()) {
            EssentialThread.beat();
            var bytes = new ByteArrayDeserializer();
            try (var consumer = new KafkaConsumer<>(kafka, bytes, bytes);
                    var ids = new TopicIds(connection)) {
                var reader = new PartitionReader(consumer, ids, processing::positions);
                consumer.subscribe(handler.topics(), reader);
                while (isOpen()) {
                    take(consumer, reader);
                }
            } catch (KafkaException e) {
                if (isOpen()) {
                    LOG.warnf(
                            "%s reconnects to the broker: %s", handler.consumer(), e.getMessage());
                    rest();
                }
            } catch (RuntimeException e) {
                LOG.errorf(e, "%s failed and begins anew", handler.consumer());
                rest();
            }
        }
    }

    private void take(Consumer<byte[], byte[]> consumer, PartitionReader reader) {
        EssentialThread.beat();
        reader.notice();
        ConsumerRecords<byte[], byte[]> records = consumer.poll(WAIT);
        EssentialThread.beat();
        if (records.isEmpty()) {
            return;
        }
        Map<TopicPartition, OffsetAndMetadata> done = new HashMap<>();
        try {
            process(records, reader, done);
            pause = SHORTEST_PAUSE;
        } catch (ComeAgain e) {
            LOG.warnf("%s waits for the database: %s", handler.consumer(), e.getMessage());
            rewind(consumer, records, done);
            rest();
        }
        commit(consumer, done);
    }

    private void process(
            ConsumerRecords<byte[], byte[]> records,
            PartitionReader reader,
            Map<TopicPartition, OffsetAndMetadata> done) {
        List<Received> batch = new ArrayList<>(BATCH);
        Map<TopicPartition, OffsetAndMetadata> reached = new HashMap<>();
        for (ConsumerRecord<byte[], byte[]> record : records) {
            Place place = reader.place(record);
            try {
                batch.add(new Received(record.topic(), CloudEvents.read(record), place));
            } catch (CloudEvents.Unreadable e) {
                // its place is behind the events before it, so these come first
                finish(batch, reached, done);
                processing.reject(DeadRecord.of(record, handler.consumer(), e.reason()), place);
            }
            reached.put(place.partition(), new OffsetAndMetadata(record.offset() + 1));
            if (batch.size() == BATCH) {
                finish(batch, reached, done);
            }
        }
        finish(batch, reached, done);
    }

    private void finish(
            List<Received> batch,
            Map<TopicPartition, OffsetAndMetadata> reached,
            Map<TopicPartition, OffsetAndMetadata> done) {
        if (!batch.isEmpty()) {
            processing.process(batch);
            batch.clear();
        }
        done.putAll(reached);
    }

    /** What was polled and not processed is polled again. */
    private static void rewind(
            Consumer<byte[], byte[]> consumer,
            ConsumerRecords<byte[], byte[]> records,
            Map<TopicPartition, OffsetAndMetadata> done) {
        for (TopicPartition partition : records.partitions()) {
            OffsetAndMetadata next = done.get(partition);
            consumer.seek(
                    partition,
                    next != null ? next.offset() : records.records(partition).getFirst().offset());
        }
    }

    private void commit(
            Consumer<byte[], byte[]> consumer, Map<TopicPartition, OffsetAndMetadata> done) {
        if (done.isEmpty()) {
            return;
        }
        try {
            consumer.commitSync(done);
        } catch (CommitFailedException | RetriableException e) {
            LOG.debugf("%s will read some events again: %s", handler.consumer(), e.getMessage());
        }
    }

    private boolean isOpen() {
        return closed.getCount() > 0;
    }

    private void rest() {
        try {
            closed.await(pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            LOG.debugf("%s does not rest", handler.consumer());
        }
        Duration doubled = pause.multipliedBy(2);
        pause = doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
    }

    /** Lets the events in work be finished. */
    @Override
    public void close() {
        thread.end();
        closed.countDown();
        try {
            thread.join(WAIT.multipliedBy(5));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
