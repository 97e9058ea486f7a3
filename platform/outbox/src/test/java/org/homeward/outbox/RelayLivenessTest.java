package org.homeward.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.homeward.listen.Sessions;
import org.homeward.liveness.ThreadHeartbeats;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A database that is away ends nothing; a relay or a nudge that is lost or stuck is missed. */
@Tag("fast")
class RelayLivenessTest {
    private final AtomicLong nanos = new AtomicLong();
    private final ThreadHeartbeats heartbeats = new ThreadHeartbeats(nanos::get);
    private final Semaphore asked = new Semaphore(0);
    private final AtomicInteger faults = new AtomicInteger();
    private volatile Runnable then = () -> {};

    private final RelayThread relay =
            new RelayThread(
                    new RelayThread.Place(
                            "negotiation", new FaultySessions(), Map.of(), heartbeats),
                    new HandOver(),
                    Ground.meter());
    private final Nudge nudge = new Nudge(faultyPool(), heartbeats);

    private final class FaultySessions extends Sessions {
        FaultySessions() {
            super("jdbc:postgresql://127.0.0.1:1/none", "nobody", "none");
        }

        @Override
        public Connection open(String purpose, Duration silence) throws SQLException {
            return fail();
        }
    }

    static List<Error> errors() {
        return List.of(
                new LinkageError("for ever"),
                new StackOverflowError(),
                new OutOfMemoryError("played"));
    }

    @AfterEach
    void close() {
        relay.close();
        nudge.close();
    }

    @Test
    void aDatabaseThatIsAwayIsWaitedFor() throws InterruptedException {
        // When
        relay.start();
        nudge.start();

        // Then
        for (int minute = 0; minute < 5; minute++) {
            nudge.tellLeader();
            asked.acquire();
            assertThat(heartbeats.faults()).isEmpty();
            nanos.addAndGet(Duration.ofSeconds(59).toNanos());
            asked.drainPermits();
        }
    }

    @ParameterizedTest
    @MethodSource("errors")
    void aRelayThatErrorsEndIsMissed(Error error) {
        // When
        then =
                () -> {
                    throw error;
                };
        relay.start();

        // Then
        awaitFault("outbox-relay", "dead");
    }

    @ParameterizedTest
    @MethodSource("errors")
    void aNudgeThatErrorsEndIsMissed(Error error) {
        // When
        then =
                () -> {
                    nudge.tellLeader();
                    throw error;
                };
        nudge.start();
        nudge.tellLeader();

        // Then
        awaitFault("outbox-nudge", "dead");
    }

    @ParameterizedTest
    @MethodSource("errors")
    void aRelayThatIsHitOnceGoesOnUnlessTheMachineFailed(Error error) throws InterruptedException {
        // When
        then =
                () -> {
                    if (faults.getAndIncrement() == 0) {
                        throw error;
                    }
                };
        relay.start();
        asked.acquire();

        // Then
        if (error instanceof OutOfMemoryError) {
            awaitFault("outbox-relay", "dead");
        } else {
            asked.acquire(2);
            assertThat(heartbeats.faults()).isEmpty();
        }
    }

    @Test
    void whatIsStuckIsMissed() throws InterruptedException {
        // Given
        var never = new Semaphore(0);
        then = never::acquireUninterruptibly;
        relay.start();
        nudge.start();
        nudge.tellLeader();
        asked.acquire(2);

        // When
        nanos.addAndGet(Duration.ofSeconds(121).toNanos());

        // Then
        assertThat(heartbeats.faults()).containsOnlyKeys("outbox-relay", "outbox-nudge");
        never.release(1_000);
    }

    private Connection fail() throws SQLException {
        asked.release();
        then.run();
        throw new SQLException("the database is away");
    }

    private DataSource faultyPool() {
        return (DataSource)
                Proxy.newProxyInstance(
                        getClass().getClassLoader(),
                        new Class<?>[] {DataSource.class},
                        (_, _, _) -> fail());
    }

    private void awaitFault(String thread, String fault) {
        Awaitility.await(thread + " to be missed")
                .atMost(Duration.ofSeconds(25))
                .until(() -> fault.equals(heartbeats.faults().get(thread)));
    }
}
