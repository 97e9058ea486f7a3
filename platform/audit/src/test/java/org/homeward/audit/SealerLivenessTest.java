package org.homeward.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.awaitility.Awaitility;
import org.homeward.liveness.ThreadHeartbeats;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A database that is away ends nothing; a sealer that is lost or stuck is missed. */
@Tag("fast")
class SealerLivenessTest {
    private final AtomicLong nanos = new AtomicLong();
    private final ThreadHeartbeats heartbeats = new ThreadHeartbeats(nanos::get);
    private final Semaphore asked = new Semaphore(0);
    private final AtomicInteger faults = new AtomicInteger();
    private volatile Runnable then = () -> {};
    private final SealerLoop loop =
            new SealerLoop(new FaultySealer(), new NoCheckpoints(), new OftenSealed(), heartbeats);

    private final class FaultySealer extends Sealer {
        FaultySealer() {
            super(null, InstantSource.system(), null);
        }

        @Override
        Optional<Seal> seal() throws SQLException {
            asked.release();
            then.run();
            throw new SQLException("the database is away");
        }
    }

    private static final class NoCheckpoints extends Checkpoints {
        NoCheckpoints() {
            super(new OftenSealed(), null, InstantSource.system(), null);
        }
    }

    private static final class OftenSealed implements AuditConfig {
        @Override
        public String key() {
            return "";
        }

        @Override
        public Path checkpoints() {
            return Path.of("target", "none");
        }

        @Override
        public Duration sealEvery() {
            return Duration.ofMillis(5);
        }

        @Override
        public Duration checkpointEvery() {
            return Duration.ofDays(1);
        }
    }

    static List<Error> errors() {
        return List.of(
                new LinkageError("for ever"),
                new StackOverflowError(),
                new OutOfMemoryError("played"));
    }

    @AfterEach
    void stop() {
        loop.stop(new ShutdownEvent());
    }

    @Test
    void aDatabaseThatIsAwayIsWaitedFor() throws InterruptedException {
        // When
        loop.start(new StartupEvent());

        // Then
        for (int minute = 0; minute < 5; minute++) {
            asked.acquire();
            assertThat(heartbeats.faults()).isEmpty();
            nanos.addAndGet(Duration.ofSeconds(59).toNanos());
            asked.drainPermits();
        }
    }

    @Test
    void aSealerThatIsHitOnceGoesOn() throws InterruptedException {
        // When
        then =
                () -> {
                    if (faults.getAndIncrement() == 0) {
                        throw new NoClassDefFoundError("org/homeward/Missing");
                    }
                };
        loop.start(new StartupEvent());

        // Then
        asked.acquire(3);
        assertThat(heartbeats.faults()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("errors")
    void aSealerThatErrorsEndIsMissed(Error error) {
        // When
        then =
                () -> {
                    throw error;
                };
        loop.start(new StartupEvent());

        // Then
        Awaitility.await("the sealer to be missed")
                .atMost(Duration.ofSeconds(25))
                .until(() -> "dead".equals(heartbeats.faults().get("audit-sealer")));
    }

    @Test
    void aSealerThatIsStuckIsMissed() throws InterruptedException {
        // Given
        var never = new Semaphore(0);
        then = never::acquireUninterruptibly;
        loop.start(new StartupEvent());
        asked.acquire();

        // When
        nanos.addAndGet(Duration.ofSeconds(121).toNanos());

        // Then
        assertThat(heartbeats.faults()).containsEntry("audit-sealer", "stuck for 121 s");
        never.release();
    }
}
