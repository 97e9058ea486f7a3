package org.homeward.timer;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.homeward.liveness.ThreadHeartbeats;
import org.homeward.timer.WorkLoop.Looks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A loop or a round that is lost is missed; one that was hit goes on. */
@Tag("fast")
class TimerLivenessTest {
    private static final InstantSource CLOCK = InstantSource.system();
    private static final Duration EVERY = Duration.ofSeconds(30);

    private final AtomicLong nanos = new AtomicLong();
    private final ThreadHeartbeats heartbeats = new ThreadHeartbeats(nanos::get);
    private final Faulty faulty = new Faulty();
    private final WorkLoop loop =
            new WorkLoop(
                    faulty,
                    CLOCK,
                    new Looks(EVERY, 10, DueWork::next),
                    new TimerMeter(new SimpleMeterRegistry()),
                    heartbeats);
    private final Rounds rounds = new Rounds(List.of(faulty), heartbeats);

    /** Something is always due; what a call does next is up to the test. */
    private static final class Faulty implements DueWork, Round {
        final Semaphore calls = new Semaphore(0);
        volatile int faults = Integer.MAX_VALUE;
        volatile Throwable fault = new IllegalStateException("none yet");
        volatile boolean stuck;

        @Override
        public String name() {
            return "faulty";
        }

        @Override
        public Duration bound() {
            return Duration.ofSeconds(20);
        }

        @Override
        public Optional<Instant> next() {
            return Optional.of(Instant.EPOCH);
        }

        @Override
        public int claim(Instant now, int limit) {
            go();
            return 1;
        }

        @Override
        public Duration every() {
            return Duration.ofMillis(5);
        }

        @Override
        public void go() {
            calls.release();
            if (faults-- > 0) {
                if (fault instanceof Error error) {
                    throw error;
                }
                throw (RuntimeException) fault;
            }
            while (stuck) {
                Thread.onSpinWait();
            }
        }
    }

    static List<Throwable> faults() {
        return List.of(
                new IllegalStateException("any"),
                new StackOverflowError(),
                new NoClassDefFoundError("org/homeward/Missing"),
                new AssertionError("never so"));
    }

    static List<Error> errors() {
        return List.of(
                new StackOverflowError(),
                new LinkageError("for ever"),
                new OutOfMemoryError("played"));
    }

    @AfterEach
    void stop() {
        faulty.stuck = false;
        loop.close();
        rounds.stop(new ShutdownEvent());
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aLoopThatWasHitGoesOn(Throwable fault) throws InterruptedException {
        // When
        hit(fault, 1);
        loop.start();

        // Then
        assertGoesOn("timer-faulty");
    }

    @ParameterizedTest
    @MethodSource("errors")
    void aLoopThatErrorsEndIsMissed(Error error) {
        // When
        hit(error, Integer.MAX_VALUE);
        loop.start();

        // Then
        await("the loop to be missed")
                .until(() -> "dead".equals(heartbeats.faults().get("timer-faulty")));
    }

    @Test
    void aLoopThatIsStuckIsMissed() throws InterruptedException {
        // Given
        faulty.stuck = true;
        hit(new IllegalStateException("none"), 0);

        // When
        loop.start();
        faulty.calls.acquire();
        nanos.addAndGet(faulty.bound().plusSeconds(1).toNanos());

        // Then
        assertThat(heartbeats.faults()).containsEntry("timer-faulty", "stuck for 21 s");
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aRoundThatWasHitGoesOn(Throwable fault) throws InterruptedException {
        // When
        hit(fault, 1);
        rounds.start(new StartupEvent());

        // Then
        assertGoesOn("round-faulty");
    }

    @ParameterizedTest
    @MethodSource("errors")
    void aRoundThatErrorsEndIsMissed(Error error) {
        // When
        hit(error, Integer.MAX_VALUE);
        rounds.start(new StartupEvent());

        // Then
        await("the round to be missed")
                .until(() -> "dead".equals(heartbeats.faults().get("round-faulty")));
    }

    @Test
    void aRoundThatIsStuckIsMissed() throws InterruptedException {
        // Given
        faulty.stuck = true;
        hit(new IllegalStateException("none"), 0);

        // When
        rounds.start(new StartupEvent());
        faulty.calls.acquire();
        nanos.addAndGet(faulty.bound().plusSeconds(1).toNanos());

        // Then
        assertThat(heartbeats.faults()).containsEntry("round-faulty", "stuck for 21 s");
    }

    private void hit(Throwable fault, int times) {
        faulty.fault = fault;
        faulty.faults = times;
    }

    private void assertGoesOn(String thread) throws InterruptedException {
        faulty.calls.acquire(5);
        assertThat(heartbeats.names()).contains(thread);
        assertThat(heartbeats.faults()).isEmpty();
    }

    private static ConditionFactory await(String what) {
        return Awaitility.await(what)
                .pollInterval(Duration.ofMillis(5))
                .atMost(Duration.ofSeconds(25));
    }
}
