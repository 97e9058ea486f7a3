package org.homeward.audit;

import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/** Carries checkpoints to where whoever owns the database has no hand. */
@ApplicationScoped
class CheckpointTopic {
    static final String NAME = "homeward.audit.checkpoints";

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Map<String, Object> broker;
    private @Nullable KafkaProducer<String, String> producer;

    CheckpointTopic(@Identifier("default-kafka-broker") Map<String, Object> broker) {
        this.broker = broker;
    }

    /** Returns when the broker has it. */
    synchronized void send(Checkpoint checkpoint)
            throws ExecutionException, TimeoutException, InterruptedException {
        if (producer == null) {
            producer = connect();
        }
        producer.send(new ProducerRecord<>(NAME, checkpoint.service(), checkpoint.line()))
                .get(2 * PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    }

    @PreDestroy
    synchronized void close() {
        if (producer != null) {
            producer.close(PATIENCE);
        }
    }

    private KafkaProducer<String, String> connect() {
        Map<String, Object> config = new HashMap<>(broker);
        config.put(ProducerConfig.ACKS_CONFIG, "all");
        config.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, PATIENCE.toMillis());
        return new KafkaProducer<>(config, new StringSerializer(), new StringSerializer());
    }
}
