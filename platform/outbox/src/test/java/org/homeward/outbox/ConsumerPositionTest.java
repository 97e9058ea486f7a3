package org.homeward.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.GroupIdNotFoundException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Whatever is done to the offsets of a group or to a topic, nothing is lost and nothing takes
 * effect twice.
 */
@Tag("real")
class ConsumerPositionTest {
    private static final int PARTITIONS = 2;

    private final String topic = "homeward.negotiation.test-" + UUID.randomUUID();
    private final ListeningHandler handler =
            new ListeningHandler("negotiation-test-" + UUID.randomUUID(), topic);
    private final Admin operator = Ground.operator();
    private final List<OutboxMessage> published = new ArrayList<>();
    private ConsumerLoop loop = loop();

    @BeforeEach
    void begin() throws Exception {
        Ground.clear();
        makeTopic();
    }

    @AfterEach
    void close() {
        loop.close();
        operator.close();
    }

    @Test
    void offsetsMovedForwardSkipNothing() throws Exception {
        // Given
        readSome();
        publish(10);

        // When
        commitForTheGroup(1_000_000);
        loop = loop();
        loop.start();

        // Then
        awaitEachOnce();
    }

    @Test
    void offsetsMovedForwardBeforeTheFirstStartSkipNothing() throws Exception {
        // Given
        publish(10);

        // When
        commitForTheGroup(5);
        loop.start();

        // Then
        awaitEachOnce();
    }

    @Test
    void offsetsMovedBackRepeatNothing() throws Exception {
        // Given
        readSome();
        forgetTheInbox();
        publish(10);

        // When
        commitForTheGroup(0);
        loop = loop();
        loop.start();

        // Then without an inbox that would recognise a repetition
        awaitEachOnce();
    }

    @Test
    void deletedOffsetsRepeatAndLoseNothing() throws Exception {
        // Given
        readSome();
        forgetTheInbox();
        publish(10);

        // When
        awaitLeft();
        operator.deleteConsumerGroups(List.of(handler.consumer())).all().get();
        loop = loop();
        loop.start();

        // Then
        awaitEachOnce();
    }

    @Test
    void aTopicMadeAgainWhileNobodyReadsIsReadFromItsBeginning() throws Exception {
        // Given
        readSome();

        // When it holds what it held, and more
        makeTopicAgain();
        send(published);
        publish(10);
        loop = loop();
        loop.start();

        // Then
        awaitEachOnce();
    }

    @Test
    void aTopicMadeAgainWhileItIsReadIsReadFromItsBeginning() throws Exception {
        // Given
        publish(10);
        loop.start();
        awaitEachOnce();

        // When
        makeTopicAgain();
        publish(30);

        // Then
        awaitEachOnce();
    }

    @Test
    void aTopicThatLostItsEndIsReadFromItsBeginning() throws Exception {
        // Given
        readSome();
        change("update consumer_position set next_offset = next_offset + 1000");
        publish(10);

        // When
        loop = loop();
        loop.start();

        // Then
        awaitEachOnce();
    }

    @Test
    void thePositionIsThatOfTheEffects() throws Exception {
        // Given
        var poisoned = Messages.message(topic, UUID.randomUUID(), 1);
        handler.poison.add(poisoned.id());

        // When a record that cannot be read and one that cannot be handled lie among the others
        publish(5);
        send(List.of(poisoned));
        sendNonsense();
        publish(5);
        loop.start();

        // Then
        await("each record to be read")
                .until(() -> sum("select sum(next_offset) from consumer_position") == 12);
        assertThat(Ground.count("inbox_parked")).isEqualTo(1);
        awaitEachOnce();
    }

    /** Ends with a consumer that is away. */
    private void readSome() throws Exception {
        publish(10);
        loop.start();
        awaitEachOnce();
        loop.close();
    }

    private ConsumerLoop loop() {
        var processing = new EventProcessing(handler, new SessionTransactions(), _ -> {});
        return new ConsumerLoop(handler, processing, Ground.broker(), Ground.HEARTBEATS);
    }

    private void commitForTheGroup(long offset) throws Exception {
        awaitLeft();
        Map<TopicPartition, OffsetAndMetadata> offsets = new HashMap<>();
        for (int i = 0; i < PARTITIONS; i++) {
            offsets.put(new TopicPartition(topic, i), new OffsetAndMetadata(offset));
        }
        operator.alterConsumerGroupOffsets(handler.consumer(), offsets).all().get();
    }

    private void awaitLeft() {
        await("the group to be empty")
                .until(() -> {
                    var group = List.of(handler.consumer());
                    var described = operator.describeConsumerGroups(group).describedGroups();
                    var description = described.get(handler.consumer());
                    try {
                        return description.get().members().isEmpty();
                    } catch (ExecutionException e) {
                        return e.getCause() instanceof GroupIdNotFoundException;
                    }
                });
    }

    private void makeTopic() throws Exception {
        var wanted = new NewTopic(topic, Optional.of(PARTITIONS), Optional.of((short) 1));
        operator.createTopics(List.of(wanted)).all().get();
    }

    private void makeTopicAgain() throws Exception {
        operator.deleteTopics(List.of(topic)).all().get();
        await("the topic to be gone")
                .until(() -> !operator.listTopics().names().get().contains(topic));
        makeTopic();
    }

    private static void forgetTheInbox() throws SQLException {
        change("truncate inbox, inbox_position");
    }

    private static void change(String sql) throws SQLException {
        try (var connection = Ground.behind();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void publish(int count) {
        List<OutboxMessage> messages = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            messages.add(Messages.message(topic, UUID.randomUUID(), 1));
        }
        send(messages);
        published.addAll(messages);
    }

    private static void send(List<OutboxMessage> messages) {
        try (var producer = producer()) {
            byte[] source = "/homeward/negotiation".getBytes(UTF_8);
            messages.forEach(message ->
                    producer.send(CloudEvents.record(new OutboxRow(0, message, Map.of()), source)));
        }
    }

    private void sendNonsense() {
        try (var producer = producer()) {
            producer.send(
                    new ProducerRecord<>(topic, "x".getBytes(UTF_8), "no event".getBytes(UTF_8)));
        }
    }

    private static KafkaProducer<byte[], byte[]> producer() {
        var bytes = new ByteArraySerializer();
        return new KafkaProducer<>(Ground.broker(), bytes, bytes);
    }

    private void awaitEachOnce() {
        UUID[] ids = published.stream().map(OutboxMessage::id).toArray(UUID[]::new);
        await("each event").untilAsserted(() -> assertThat(heard()).containsExactlyInAnyOrder(ids));
    }

    private static List<UUID> heard() throws SQLException {
        try (var connection = Ground.behind();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select event_id from heard")) {
            List<UUID> heard = new ArrayList<>();
            while (row.next()) {
                heard.add(row.getObject(1, UUID.class));
            }
            return heard;
        }
    }

    private static long sum(String sql) throws SQLException {
        try (var connection = Ground.behind();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static ConditionFactory await(String what) {
        return Awaitility.await(what)
                .pollInterval(Duration.ofMillis(50))
                .atMost(Duration.ofSeconds(40));
    }
}
