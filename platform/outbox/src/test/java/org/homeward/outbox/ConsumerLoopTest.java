package org.homeward.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.homeward.outbox.Messages.message;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.homeward.testkit.EventLog;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("real")
class ConsumerLoopTest {
    private final ListeningHandler handler =
            new ListeningHandler("negotiation-test-" + UUID.randomUUID());
    private final EngineTransactions transactions = new SessionTransactions();
    private final DeadLetters deadLetters = new DeadLetters(transactions, List.of(handler));
    private final List<AutoCloseable> open = new ArrayList<>();

    @BeforeEach
    void clear() throws SQLException {
        Ground.clear();
    }

    @AfterEach
    void close() throws Exception {
        for (AutoCloseable one : open) {
            one.close();
        }
    }

    @Test
    void anEventThatComesTwiceTakesEffectOnce() throws Exception {
        // Given
        UUID key = UUID.randomUUID();
        var first = message(key, 1);

        // When
        publish(first, first, message(key, 2), first);
        listen();

        // Then
        awaitHeard(key, 1L, 2L);
        assertThat(Ground.count("inbox_parked")).isZero();
    }

    @Test
    void anEventThatTurnsUpAfterALaterOneIsDropped() throws Exception {
        // Given
        UUID key = UUID.randomUUID();
        UUID other = UUID.randomUUID();
        listen();
        publish(message(key, 5));
        awaitHeard(key, 5L);

        // When
        publish(message(key, 4), message(key, 6), message(other, 1));

        // Then
        awaitHeard(key, 5L, 6L);
        awaitHeard(other, 1L);
    }

    @Test
    void aPoisonedEventParksOnlyItsAggregateAndReplayKeepsTheOrder() throws Exception {
        // Given
        UUID bad = UUID.randomUUID();
        UUID good = UUID.randomUUID();
        var poisoned = message(bad, 2);
        handler.poison.add(poisoned.id());

        // When
        publish(message(bad, 1), message(good, 1), poisoned, message(bad, 3), message(good, 2));
        listen();

        // Then
        awaitHeard(good, 1L, 2L);
        await("the event behind the poisoned one to be parked")
                .until(() -> Ground.count("inbox_parked") == 2);
        publish(message(bad, 4), message(good, 3));
        awaitHeard(good, 1L, 2L, 3L);
        awaitHeard(bad, 1L);
        assertThat(deadLetters.parked(10))
                .extracting(DeadLetter::sequence, DeadLetter::attempts)
                .containsExactly(tuple(2L, 3), tuple(3L, 0), tuple(4L, 0));
        assertThat(deadLetters.parked(1).getFirst().reason())
                .startsWith("IllegalArgumentException at ")
                .doesNotContain("cannot make sense of it");
        assertThat(deadLetters.parked(10).get(1).reason()).isNull();

        // and it stays in its place while it fails
        assertThat(deadLetters.replay(bad)).isZero();
        assertThat(deadLetters.parked(1).getFirst().attempts()).isEqualTo(4);

        // and once it can be handled all follow in order
        handler.poison.clear();
        assertThat(deadLetters.replayAll()).isEqualTo(3);
        awaitHeard(bad, 1L, 2L, 3L, 4L);
        assertThat(deadLetters.parked(10)).isEmpty();
        publish(message(bad, 5));
        awaitHeard(bad, 1L, 2L, 3L, 4L, 5L);
    }

    @Test
    void aPoisonedEventGoesToTheDeadLettersWithItsReason() throws Exception {
        // Given
        var poisoned = message(UUID.randomUUID(), 1);
        handler.poison.add(poisoned.id());

        // When
        publish(poisoned);
        listen();
        // the topic holds records of other tests, which are dead letters as well
        String letter = "outbox where key = '%s'".formatted(poisoned.key());
        await("the dead letter in the outbox").until(() -> Ground.count(letter) == 1);
        relay();

        // Then
        var dead = deadLog().await(poisoned.type(), poisoned.key().toString());
        assertThat(dead.data()).isEqualTo(poisoned.data());
        assertThat(dead.headers())
                .containsEntry("ce_id", poisoned.id().toString())
                .containsEntry("ce_source", "/homeward/negotiation")
                .containsEntry("dead_letter_topic", Ground.TOPIC)
                .containsEntry("dead_letter_consumer", handler.consumer());
        assertThat(dead.headers().get("dead_letter_reason"))
                .startsWith("IllegalArgumentException at ")
                .doesNotContain("cannot make sense of it");
    }

    @Test
    void aRecordThatIsNoEventGoesToTheDeadLettersAndNothingWaitsForIt() throws Exception {
        // Given
        UUID key = UUID.randomUUID();
        try (var producer =
                new KafkaProducer<>(
                        Ground.broker(), new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(Ground.TOPIC, key.toString(), "no event")).get();
        }

        // When
        publish(message(key, 1));
        listen();

        // Then
        awaitHeard(key, 1L);
        assertThat(Ground.count("outbox where type = 'org.homeward.unreadable.v1'"))
                .isGreaterThanOrEqualTo(1);
    }

    @Test
    void whileTheDatabaseIsAwayEventsWaitAndNoneIsParked() throws Exception {
        // Given
        UUID key = UUID.randomUUID();
        listen();
        publish(message(key, 1));
        awaitHeard(key, 1L);

        // When
        Ground.killPostgres();
        publish(message(key, 2), message(key, 3));
        await("the consumer to have read them").during(Duration.ofSeconds(2)).until(() -> true);
        Ground.startPostgresAgain();

        // Then
        awaitHeard(key, 1L, 2L, 3L);
        assertThat(Ground.count("inbox_parked")).isZero();
    }

    @Test
    void twoConsumersThatShareTheWorkHandleEachEventOnceAndInOrder() throws Exception {
        // Given
        List<UUID> keys = new ArrayList<>();
        listen();

        // When
        for (int i = 0; i < 10; i++) {
            UUID key = UUID.randomUUID();
            keys.add(key);
            publish(message(key, 1), message(key, 2));
            if (i == 3) {
                listen();
            }
        }

        // Then
        for (UUID key : keys) {
            awaitHeard(key, 1L, 2L);
        }
    }

    private ConsumerLoop listen() {
        var processing = new EventProcessing(handler, transactions, _ -> {});
        var loop = new ConsumerLoop(handler, processing, Ground.broker(), Ground.HEARTBEATS);
        open.add(loop);
        loop.start();
        return loop;
    }

    private void relay() {
        var relay = new RelayThread(Ground.place(), new HandOver(), Ground.meter());
        open.add(relay);
        relay.start();
    }

    private static void publish(OutboxMessage... messages) {
        try (var producer =
                new KafkaProducer<>(
                        Ground.broker(), new ByteArraySerializer(), new ByteArraySerializer())) {
            byte[] source = "/homeward/negotiation".getBytes(StandardCharsets.UTF_8);
            for (OutboxMessage message : messages) {
                var row = new OutboxRow(0, message, Map.of());
                producer.send(CloudEvents.record(row, source));
            }
        }
    }

    private EventLog deadLog() {
        EventLog log = Ground.log(Ground.TOPIC + ".dlq");
        open.add(log);
        return log;
    }

    private static void awaitHeard(UUID key, Long... sequences) {
        await("events " + List.of(sequences) + " of " + key)
                .untilAsserted(() -> assertThat(heard(key)).containsExactly(sequences));
    }

    private static List<Long> heard(UUID key) throws SQLException {
        var sql = "select sequence from heard where key = ? order by place";
        try (var connection = Ground.behind();
                var select = connection.prepareStatement(sql)) {
            select.setObject(1, key);
            try (var result = select.executeQuery()) {
                List<Long> sequences = new ArrayList<>();
                while (result.next()) {
                    sequences.add(result.getLong(1));
                }
                return sequences;
            }
        }
    }

    private static ConditionFactory await(String what) {
        return Awaitility.await(what)
                .pollInterval(Duration.ofMillis(50))
                .atMost(Duration.ofSeconds(40));
    }
}
