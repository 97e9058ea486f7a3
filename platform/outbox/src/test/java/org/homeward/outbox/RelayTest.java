package org.homeward.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.homeward.outbox.Messages.message;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.apache.kafka.common.KafkaException;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.homeward.testkit.EventLog;
import org.homeward.testkit.LoggedEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("real")
class RelayTest {
    /** More rows than are looked through before a batch. */
    private static final int LONG_TABLE = 21_000;

    private final HandOver handOver = new HandOver();
    private final RelayMeter meter = Ground.meter();
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
    void aCommittedMessageReachesTheBrokerAsACloudEventAndLeavesTheTable() throws Exception {
        // Given
        lead();
        UUID key = UUID.randomUUID();
        var message = message(key, 1);

        // When
        handOver.offer(Ground.commit(message));

        // Then
        LoggedEvent event = log().await(message.type(), key.toString());
        assertThat(event.headers())
                .containsEntry("ce_id", message.id().toString())
                .containsEntry("ce_source", "/homeward/negotiation")
                .containsEntry("ce_sequence", "1")
                .containsEntry("ce_partitionkey", key.toString())
                .containsEntry("ce_desk", "south-caucasus")
                .containsEntry("ce_recordedtime", "2022-10-01T12:00:00.123456Z");
        awaitEmptyTable();
    }

    @Test
    void rowsThatNobodyHandedOverAreFoundInTheTable() throws Exception {
        // Given
        lead();
        UUID key = UUID.randomUUID();

        // When
        Ground.commit(message(key, 1), message(key, 2));

        // Then
        awaitEmptyTable();
        assertThat(sequences(key)).containsExactly(1L, 2L);
    }

    @Test
    void aRowHandedOverBeforeAnEarlierOneOfItsAggregateDoesNotOvertakeIt() throws Exception {
        // Given
        UUID key = UUID.randomUUID();
        Ground.commit(message(key, 1));
        var second = Ground.commit(message(key, 2));
        lead();

        // When
        handOver.offer(second);

        // Then
        awaitEmptyTable();
        assertThat(sequences(key)).containsExactly(1L, 2L);
    }

    @Test
    void aRowHandedOverBehindALongTableDoesNotOvertakeTheBeginningOfIt() throws Exception {
        // Given
        UUID key = UUID.randomUUID();
        Ground.commit(message(key, 1));
        Ground.commit(
                IntStream.range(0, LONG_TABLE)
                        .mapToObj(_ -> message(UUID.randomUUID(), 1))
                        .toArray(OutboxMessage[]::new));
        var second = Ground.commit(message(key, 2));
        lead();

        // When
        handOver.offer(second);

        // Then
        awaitEmptyTable();
        assertThat(sequences(key)).containsExactly(1L, 2L);
    }

    @Test
    void producersThatCommitOutOfTheOrderOfTheirPlacesLoseNothing() throws Exception {
        // Given
        lead();
        var random = new Random(17);
        List<UUID> keys = new ArrayList<>();
        List<Future<?>> producers = new ArrayList<>();

        // When
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 12; i++) {
                UUID key = UUID.randomUUID();
                keys.add(key);
                long seed = random.nextLong();
                producers.add(threads.submit(() -> produce(key, new Random(seed))));
            }
            for (Future<?> producer : producers) {
                producer.get();
            }
        }

        // Then
        awaitEmptyTable();
        EventLog log = log();
        for (UUID key : keys) {
            assertThat(sequences(log, key)).containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L);
        }
    }

    /**
     * One aggregate's changes, some slow to commit, some rolled back, some handed over late or
     * never.
     */
    private Void produce(UUID key, Random random) throws SQLException {
        List<OutboxRow> late = new ArrayList<>();
        for (long sequence = 1; sequence <= 8; sequence++) {
            try (Connection connection = Ground.behind();
                    var statement = connection.createStatement()) {
                connection.setAutoCommit(false);
                OutboxTable.insert(connection, List.of(message(key, sequence)));
                connection.rollback();
                var rows = OutboxTable.insert(connection, List.of(message(key, sequence)));
                statement.execute("select pg_sleep(" + random.nextDouble() / 50 + ")");
                connection.commit();
                switch (random.nextInt(3)) {
                    case 0 -> handOver.offer(rows);
                    case 1 -> late.addAll(rows);
                    default -> handOver.look();
                }
            }
        }
        Collections.shuffle(late, random);
        handOver.offer(late);
        return null;
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aCrashBetweenAcknowledgementAndDeletionRepeatsTheSameEvent(boolean committed)
            throws Exception {
        // Given
        UUID key = UUID.randomUUID();
        var rows = Ground.commit(message(key, 1));
        try (var sender = RecordSender.open(Ground.broker(), Ground.SERVICE)) {
            sender.send(rows);
            if (committed) {
                sender.commit();
            }
        }

        // When
        lead();

        // Then
        awaitEmptyTable();
        assertThat(log().all(Messages.TYPE, key.toString()))
                .extracting(event -> event.headers().get("ce_id"))
                .hasSize(2)
                .containsOnly(rows.getFirst().message().id().toString());
    }

    @Test
    void aMessageIsSeenBeforeItIsFinalAndTheNextOneOfItsAggregateFollowsIt() throws Exception {
        // Given
        UUID key = UUID.randomUUID();
        var first = Ground.commit(message(key, 1));
        var second = Ground.commit(message(key, 2));
        try (var sender = RecordSender.open(Ground.broker(), Ground.SERVICE)) {

            // When
            sender.send(first);

            // Then
            EventLog log = log();
            log.await(Messages.TYPE, key.toString());
            assertThat(sequences(log, key)).containsExactly(1L);
            assertThat(Ground.count("outbox")).isEqualTo(2);

            // When
            sender.send(second);
            sender.commit();

            // Then
            assertThat(sequences(key)).containsExactly(1L, 2L);
        }
    }

    @Test
    void whatWasSentInQuickSuccessionIsSentOnce() throws Exception {
        // Given
        lead();
        UUID key = UUID.randomUUID();

        // When
        for (long sequence = 1; sequence <= 50; sequence++) {
            handOver.offer(Ground.commit(message(key, sequence)));
        }

        // Then
        awaitEmptyTable();
        assertThat(sequences(key))
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 50).boxed().toList());
    }

    @Test
    void aRelayThatIsClosedLeavesNothingBehindThatItHasSent() throws Exception {
        // Given
        RelayThread relay = lead();
        var message = message(UUID.randomUUID(), 1);
        EventLog log = log();
        handOver.offer(Ground.commit(message));
        log.await(message.type(), message.key().toString());

        // When
        relay.close();

        // Then
        assertThat(Ground.count("outbox")).isZero();
    }

    @Test
    void oneOfTwoRelaysLeadsAndTheOtherTakesOverWhenItIsGone() throws Exception {
        // Given
        RelayThread first = lead();
        var secondHandOver = new HandOver();
        RelayMeter secondMeter = Ground.meter();
        var second = new RelayThread(Ground.place(), secondHandOver, secondMeter);
        open.add(second);
        second.start();
        await("the second relay to stand behind the first").until(() -> waitingForTheLock() == 1);
        assertThat(secondHandOver.offer(List.of())).isFalse();

        // When
        first.close();

        // Then
        await("the second relay to lead").until(secondMeter::leading);
        UUID key = UUID.randomUUID();
        Ground.commit(message(key, 1));
        awaitEmptyTable();
        assertThat(sequences(key)).containsExactly(1L);
    }

    @Test
    void aLeaderThatWasPausedIsFencedByTheBroker() throws Exception {
        // Given
        try (var paused = RecordSender.open(Ground.broker(), Ground.SERVICE)) {
            paused.send(Ground.commit(message(UUID.randomUUID(), 1)));
            lead();
            awaitEmptyTable();
            UUID key = UUID.randomUUID();
            var stale = Ground.commit(message(key, 1));
            awaitEmptyTable();

            // When
            assertThatThrownBy(() -> paused.send(stale)).isInstanceOf(KafkaException.class);

            // Then
            assertThat(sequences(key)).containsExactly(1L);
        }
    }

    @Test
    void theSessionOfALeaderThatIsSilentIsEndedByTheServer() throws Exception {
        try (var leadership = Leadership.candidate(Ground.sessions(), Ground.SERVICE);
                var statement = leadership.session().createStatement();
                var row = statement.executeQuery("show idle_session_timeout")) {
            row.next();
            assertThat(row.getString(1)).isEqualTo("12s");
        }
    }

    @Test
    void afterTheBrokerWasAwayTheRelayGoesOnByItself() throws Exception {
        // Given
        lead();
        UUID key = UUID.randomUUID();
        handOver.offer(Ground.commit(message(key, 1)));
        awaitEmptyTable();

        // When
        Ground.killKafka();
        handOver.offer(Ground.commit(message(key, 2)));
        handOver.offer(Ground.commit(message(key, 3)));
        await("the relay to say that it cannot send").until(() -> meter.failure() != null);
        Ground.startKafkaAgain();

        // Then
        awaitEmptyTable();
        assertThat(sequences(key).stream().distinct()).containsExactly(1L, 2L, 3L);
        await("the relay to be well again").until(() -> meter.failure() == null);
    }

    @Test
    void afterTheDatabaseWasAwayTheRelayGoesOnByItself() throws Exception {
        // Given
        lead();
        UUID key = UUID.randomUUID();
        Ground.commit(message(key, 1));
        awaitEmptyTable();

        // When
        Ground.killPostgres();
        await("the relay to say that it has no database").until(() -> meter.failure() != null);
        Ground.startPostgresAgain();
        Ground.commit(message(key, 2));

        // Then
        awaitEmptyTable();
        assertThat(sequences(key).stream().distinct()).containsExactly(1L, 2L);
    }

    private static long waitingForTheLock() throws SQLException {
        return Ground.count("pg_stat_activity where wait_event = 'advisory'");
    }

    private RelayThread lead() {
        var relay = new RelayThread(Ground.place(), handOver, meter);
        open.add(relay);
        relay.start();
        await("the relay to lead").until(meter::leading);
        return relay;
    }

    private EventLog log() {
        EventLog log = Ground.log(Ground.TOPIC);
        open.add(log);
        return log;
    }

    private List<Long> sequences(UUID key) {
        return sequences(log(), key);
    }

    private static List<Long> sequences(EventLog log, UUID key) {
        return log.all(Messages.TYPE, key.toString()).stream()
                .map(event -> Long.valueOf(event.headers().get("ce_sequence")))
                .toList();
    }

    private static void awaitEmptyTable() {
        await("every row to be acknowledged").until(() -> Ground.count("outbox") == 0);
    }

    private static ConditionFactory await(String what) {
        return Awaitility.await(what)
                .pollInterval(Duration.ofMillis(20))
                .atMost(Duration.ofSeconds(40));
    }
}
