package org.homeward.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.awaitility.Awaitility;
import org.homeward.liveness.ThreadHeartbeats;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A consumer that is hit goes on; one that is lost or stuck is missed. */
@Tag("real")
class ConsumerLivenessTest {
    private final AtomicLong nanos = new AtomicLong();
    private final ThreadHeartbeats heartbeats = new ThreadHeartbeats(nanos::get);
    private final FaultyHandler handler = new FaultyHandler("liveness-" + System.nanoTime());
    private final ConsumerLoop loop =
            new ConsumerLoop(
                    handler,
                    new EventProcessing(handler, new SessionTransactions(), _ -> {}),
                    Ground.broker(),
                    heartbeats);

    private static final class FaultyHandler implements EventHandler {
        final Semaphore handled = new Semaphore(0);
        final Semaphore go = new Semaphore(0);
        private final String consumer;
        volatile boolean stuck;
        volatile int times;
        volatile @Nullable Error error;

        FaultyHandler(String name) {
            consumer = "negotiation-" + name;
        }

        @Override
        public String consumer() {
            return consumer;
        }

        @Override
        public Set<String> topics() {
            return Set.of(Ground.TOPIC);
        }

        @Override
        public void handle(InboundEvent event) {
            Error failure = error;
            if (failure != null && times-- > 0) {
                throw failure;
            }
            handled.release();
            if (stuck) {
                go.acquireUninterruptibly();
            }
        }
    }

    @BeforeEach
    void clear() throws Exception {
        Ground.clear();
        publish();
    }

    @AfterEach
    void close() {
        handler.stuck = false;
        handler.go.release(1_000);
        loop.close();
    }

    @Test
    void anErrorIsSurvivedAndTheEventIsHandledAfterIt() throws InterruptedException {
        // When
        handler.error = new NoClassDefFoundError("org/homeward/Missing");
        handler.times = 1;
        loop.start();

        // Then
        handler.handled.acquire();
        assertThat(heartbeats.faults()).isEmpty();
    }

    @Test
    void anEventTooDeepForItsHandlerIsParkedAndOthersGoOn() throws Exception {
        // When
        handler.error = new StackOverflowError();
        handler.times = 4;
        loop.start();

        // Then
        Awaitility.await("the event to be parked")
                .atMost(Duration.ofSeconds(25))
                .until(() -> Ground.count("inbox_parked") >= 1);
        handler.error = null;
        handler.handled.drainPermits();
        publish();
        handler.handled.acquire();
        assertThat(heartbeats.faults()).isEmpty();
    }

    @Test
    void aConsumerThatErrorsEndIsMissed() {
        // When
        handler.error = new LinkageError("for ever");
        handler.times = Integer.MAX_VALUE;
        loop.start();

        // Then
        awaitFault("dead");
    }

    @Test
    void aConsumerThatIsStuckIsMissed() throws InterruptedException {
        // Given
        handler.stuck = true;
        loop.start();
        handler.handled.acquire();

        // When
        nanos.addAndGet(Duration.ofMinutes(3).toNanos());

        // Then
        awaitFault("stuck for 180 s");
    }

    private void awaitFault(String fault) {
        Awaitility.await("the consumer to be missed")
                .atMost(Duration.ofSeconds(40))
                .until(() -> fault.equals(heartbeats.faults().get("inbox-" + handler.consumer())));
    }

    private static void publish() throws Exception {
        var message = Messages.message(UUID.randomUUID(), 1);
        var bytes = new ByteArraySerializer();
        try (var producer = new KafkaProducer<>(Ground.broker(), bytes, bytes)) {
            producer.send(
                            CloudEvents.record(
                                    new OutboxRow(0, message, Map.of()),
                                    "/homeward/negotiation".getBytes()))
                    .get();
        }
    }
}
