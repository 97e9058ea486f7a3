package org.homeward.listen;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;
import org.awaitility.Awaitility;
import org.homeward.liveness.ThreadHeartbeats;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A database that is away ends nothing; a listener that is lost or stuck is missed. */
@Tag("fast")
class ListenerLivenessTest {
    private final AtomicLong nanos = new AtomicLong();
    private final ThreadHeartbeats heartbeats = new ThreadHeartbeats(nanos::get);
    private final FaultySessions sessions = new FaultySessions();
    private final Listener listener = new Listener(heartbeats, sessions, "bell", () -> {}, _ -> {});

    private static final class FaultySessions extends Sessions {
        final Semaphore asked = new Semaphore(0);
        volatile Runnable then = () -> {};

        FaultySessions() {
            super("jdbc:postgresql://127.0.0.1:1/none", "nobody", "none");
        }

        @Override
        public Connection open(String purpose, Duration silence) throws SQLException {
            asked.release();
            then.run();
            throw new SQLException("the database is away");
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
        listener.close();
    }

    @Test
    void aDatabaseThatIsAwayIsWaitedFor() throws InterruptedException {
        // When
        listener.start();

        // Then
        for (int minute = 0; minute < 5; minute++) {
            sessions.asked.acquire();
            assertThat(heartbeats.faults()).isEmpty();
            nanos.addAndGet(Duration.ofSeconds(59).toNanos());
            sessions.asked.drainPermits();
        }
    }

    @ParameterizedTest
    @MethodSource("errors")
    void aListenerThatErrorsEndIsMissed(Error error) {
        // When
        sessions.then =
                () -> {
                    throw error;
                };
        listener.start();

        // Then
        Awaitility.await("the listener to be missed")
                .atMost(Duration.ofSeconds(25))
                .until(() -> "dead".equals(heartbeats.faults().get("listen-bell")));
    }

    @Test
    void aListenerThatIsStuckIsMissed() throws InterruptedException {
        // Given
        var never = new Semaphore(0);
        sessions.then = never::acquireUninterruptibly;
        listener.start();
        sessions.asked.acquire();

        // When
        nanos.addAndGet(Duration.ofSeconds(61).toNanos());

        // Then
        assertThat(heartbeats.faults()).containsEntry("listen-bell", "stuck for 61 s");
        never.release();
    }
}
