package org.homeward.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * Sends batches for one term of leadership. Kafka's transactions are used for their fence only: who
 * opens a sender shuts out every earlier one with the same name, even one that was paused in the
 * middle of a batch. Consumers read uncommitted, because a row is a committed fact already; so one
 * transaction may hold many batches, and opening and ending it costs none of them any time.
 */
final class RecordSender implements AutoCloseable {
    private final Producer<byte[], byte[]> producer;
    private final byte[] source;
    private boolean begun;

    RecordSender(Producer<byte[], byte[]> producer, String service) {
        this.producer = producer;
        this.source = ("/homeward/" + service).getBytes(UTF_8);
    }

    static RecordSender open(Map<String, Object> kafka, String service) {
        Map<String, Object> settings = new HashMap<>(kafka);
        // the broker lets a service use transactional ids that begin with its name
        settings.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, service + "-outbox");
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        // nothing lingers: a batch ends with a flush; but until then records gather in few requests
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 100);
        settings.put(ProducerConfig.BATCH_SIZE_CONFIG, 256 * 1024);
        // an outage ends the term soon, and the next one begins by reading the table again
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 2_500);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 5_000);
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 5_000);
        settings.put(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG, 20_000);
        settings.put(ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 500);
        var serializer = new ByteArraySerializer();
        var sender =
                new RecordSender(new KafkaProducer<>(settings, serializer, serializer), service);
        try {
            sender.producer.initTransactions();
            return sender;
        } catch (RuntimeException e) {
            sender.close();
            throw e;
        }
    }

    /**
     * Returns when the broker has acknowledged all of them, which is when consumers see them. On an
     * exception any of them may have been written; the sender is then of no further use.
     */
    void send(List<OutboxRow> rows) throws InterruptedException {
        if (!begun) {
            producer.beginTransaction();
            begun = true;
        }
        List<Future<RecordMetadata>> sent = new ArrayList<>(rows.size());
        for (OutboxRow row : rows) {
            sent.add(producer.send(CloudEvents.record(row, source)));
        }
        producer.flush();
        for (Future<RecordMetadata> one : sent) {
            acknowledged(one);
        }
    }

    private static void acknowledged(Future<RecordMetadata> sent) throws InterruptedException {
        try {
            sent.get();
        } catch (ExecutionException e) {
            throw new KafkaException(e.getCause());
        }
    }

    /**
     * Makes what was sent final, also for consumers that wait for it. Until then a successor takes
     * it back and sends it again, so no row may leave the table before.
     */
    void commit() {
        if (begun) {
            producer.commitTransaction();
            begun = false;
        }
    }

    @Override
    public void close() {
        producer.close(Duration.ZERO);
    }
}
