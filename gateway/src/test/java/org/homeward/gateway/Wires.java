package org.homeward.gateway;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/** Puts records on the topics as the services do: CloudEvents in binary mode. */
public final class Wires {

    private final Function<String, Map<String, String>> clients;
    private final Map<String, KafkaProducer<String, String>> producers = new HashMap<>();

    public Wires(Function<String, Map<String, String>> clients) {
        this.clients = clients;
    }

    public void commitmentState(UUID id, String desk, String json) {
        var type = "org.homeward.negotiation.commitments.state.v1";
        send("negotiation", "homeward.negotiation.commitments", type, id, desk, json);
    }

    public void negotiation(String noun, UUID key, @Nullable String desk, String json) {
        var type = "org.homeward.negotiation." + noun + ".v1";
        send("negotiation", "homeward.negotiation.events", type, key, desk, json);
    }

    public void alert(String what, UUID key, String desk, String json) {
        var type = "org.homeward.notification.alert." + what + ".v1";
        send("notification", "homeward.notification.events", type, key, desk, json);
    }

    private void send(
            String service,
            String topic,
            String type,
            UUID key,
            @Nullable String desk,
            String json) {
        var row = new ProducerRecord<>(topic, key.toString(), json);
        header(row, "ce_id", UUID.randomUUID().toString());
        header(row, "ce_source", "/homeward/" + service);
        header(row, "ce_type", type);
        if (desk != null) {
            header(row, "ce_desk", desk);
        }
        try {
            producers.computeIfAbsent(service, this::producer).send(row).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void header(ProducerRecord<String, String> row, String name, String value) {
        row.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    private KafkaProducer<String, String> producer(String service) {
        var settings = new HashMap<String, Object>(clients.apply(service + "-service"));
        return new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer());
    }
}
