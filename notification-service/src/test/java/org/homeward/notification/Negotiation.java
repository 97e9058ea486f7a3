package org.homeward.notification;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.homeward.testkit.JvmWide;
import org.homeward.testkit.MutableClock;
import org.jspecify.annotations.Nullable;

/** Plays negotiation-service on the real broker, with its own account there. */
@ApplicationScoped
public class Negotiation {

    private static final String TOPIC = "homeward.negotiation.events";
    private static final String TYPE = "org.homeward.negotiation.";

    private final MutableClock clock;
    private final AtomicLong sequence = new AtomicLong();
    private @Nullable KafkaProducer<String, String> producer;

    Negotiation(MutableClock clock) {
        this.clock = clock;
    }

    /**
     * @return the event's id
     */
    public UUID publish(String what, UUID key, String data) {
        UUID id = UUID.randomUUID();
        publish(id, what, key, data);
        return id;
    }

    /** The same event as often as one likes: the same id, another offset. */
    public void publish(UUID id, String what, UUID key, String data) {
        send(TOPIC, id, what, key, data);
    }

    /** On another topic than that of the facts. */
    public void publishOn(String topic, String what, UUID key, String data) {
        send(topic, UUID.randomUUID(), what, key, data);
    }

    private void send(String topic, UUID id, String what, UUID key, String data) {
        var event = new ProducerRecord<>(topic, key.toString(), data);
        header(event, "ce_id", id.toString());
        header(event, "ce_source", "/homeward/negotiation");
        header(event, "ce_specversion", "1.0");
        header(event, "ce_type", TYPE + what + ".v1");
        header(event, "ce_time", clock.instant().toString());
        header(event, "ce_recordedtime", clock.instant().toString());
        header(event, "ce_sequence", Long.toString(sequence.incrementAndGet()));
        try {
            producer().send(event).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    void close(@Observes ShutdownEvent event) {
        if (producer != null) {
            producer.close();
        }
    }

    private static void header(ProducerRecord<String, String> event, String name, String value) {
        event.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    private synchronized KafkaProducer<String, String> producer() {
        if (producer == null) {
            Map<String, Object> settings = new HashMap<>(account("negotiation-service"));
            producer =
                    new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer());
        }
        return producer;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> account(String principal) {
        try {
            Class<?> shared = ClassLoader.getSystemClassLoader().loadClass(JvmWide.class.getName());
            var table = (Map<String, Object>) shared.getField("TABLE").get(null);
            return ((Function<String, Map<String, String>>) table.get("kafka")).apply(principal);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
