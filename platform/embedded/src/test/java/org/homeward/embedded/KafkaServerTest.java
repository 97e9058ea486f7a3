package org.homeward.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("real")
class KafkaServerTest {

    private static final String EVENTS = "homeward.negotiation.events";

    @TempDir Path folder;

    @Test
    void whatWasAcknowledgedSurvivesAKillAndTheObserverReadsIt() throws Exception {
        // Given
        var settings = KafkaSettings.forTests(folder);
        try (var server = KafkaServer.start(settings)) {
            send(server, "negotiation-service", "17 by the end of September");

            // When
            server.process().kill();
        }

        // Then
        try (var again = KafkaServer.start(settings);
                var observer = consumer(again)) {
            observer.subscribe(List.of(EVENTS));
            Awaitility.await("the record that was acknowledged before the kill")
                    .atMost(Duration.ofSeconds(20))
                    .until(() -> !observer.poll(Duration.ofMillis(200)).isEmpty());
        }
    }

    @Test
    void topicsAreThereAndOnlyTheirOwnersWriteToThem() throws Exception {
        var layout = new KafkaLayout(Resources.config("kafka.properties"));
        try (var server = KafkaServer.start(KafkaSettings.forTests(folder));
                var admin = server.admin()) {
            assertThat(admin.listTopics().names().get())
                    .containsAll(layout.topics().stream().map(NewTopic::name).toList());
            assertThatThrownBy(() -> send(server, "detainee-service", "forged"))
                    .hasCauseInstanceOf(AuthorizationException.class);
            assertThatThrownBy(() -> send(server, "observer", "forged"))
                    .hasCauseInstanceOf(AuthorizationException.class);
        }
    }

    private static void send(KafkaServer server, String user, String text) throws Exception {
        var config = new HashMap<String, Object>(server.clientConfig(user));
        config.put("acks", "all");
        try (var producer =
                new KafkaProducer<>(config, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(EVENTS, "key", text)).get();
        }
    }

    private static KafkaConsumer<String, String> consumer(KafkaServer server) {
        var config = new HashMap<String, Object>(server.clientConfig("observer"));
        config.put("group.id", "observer-test");
        config.put("auto.offset.reset", "earliest");
        return new KafkaConsumer<>(config, new StringDeserializer(), new StringDeserializer());
    }
}
