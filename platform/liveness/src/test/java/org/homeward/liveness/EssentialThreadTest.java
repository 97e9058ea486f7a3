package org.homeward.liveness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("fast")
class EssentialThreadTest {
    private static final Duration BOUND = Duration.ofSeconds(20);

    private final AtomicLong nanos = new AtomicLong();
    private final ThreadHeartbeats heartbeats = new ThreadHeartbeats(nanos::get);
    private final HeartbeatCheck check = new HeartbeatCheck(heartbeats);
    private final AtomicInteger begun = new AtomicInteger();
    private final List<EssentialThread> threads = new ArrayList<>();
    private final CountDownLatch never = new CountDownLatch(1);

    static List<Throwable> passing() {
        return List.of(
                new Exception("checked"),
                new IllegalStateException("unchecked"),
                new InterruptedException("nobody asked for it"),
                new StackOverflowError(),
                new NoClassDefFoundError("org/homeward/Missing"),
                new ExceptionInInitializerError("a constant"),
                new AssertionError("never so"),
                new Throwable("neither exception nor error"));
    }

    static List<Error> repeated() {
        return List.of(new StackOverflowError(), new LinkageError("for ever"), new Error("any"));
    }

    static List<Error> unsafe() {
        return List.of(
                new OutOfMemoryError("played"),
                new InternalError("played"),
                new UnrecoverableError("played", new LinkageError("any")));
    }

    @AfterEach
    void end() {
        never.countDown();
        threads.forEach(EssentialThread::end);
    }

    @ParameterizedTest
    @MethodSource("passing")
    void aFailureOfAnyKindIsSurvived(Throwable failure) {
        // When
        EssentialThread thread =
                start(() -> {
                    if (begun.incrementAndGet() == 1) {
                        sneak(failure);
                    }
                    never.await();
                });

        // Then
        await("the work to begin anew").until(() -> begun.get() == 2);
        assertThat(thread.fault()).isEmpty();
        assertThat(check.call().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void aReturnThatNobodyAskedForIsNotTheEnd() {
        // When
        start(begun::incrementAndGet);

        // Then
        await("the work to begin anew").until(() -> begun.get() >= 2);
    }

    @Test
    void anInterruptThatNobodyAskedForIsNotTheEnd() {
        // Given
        EssentialThread thread =
                start(() -> {
                    begun.incrementAndGet();
                    never.await();
                });
        await("the work to begin").until(() -> begun.get() == 1);

        // When
        thread.interrupt();

        // Then
        await("the work to begin anew").until(() -> begun.get() == 2);
        assertThat(heartbeats.faults()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("repeated")
    void errorsInQuickSuccessionEndTheThreadAndAreSeen(Error error) {
        // When
        start(() -> {
            EssentialThread.beat();
            throw error;
        });

        // Then
        await("the thread to be missed").until(() -> check.call().getStatus() == Status.DOWN);
        assertThat(heartbeats.faults()).containsEntry("worker", "dead");
    }

    @Test
    void errorsFarApartAreSurvivedHoweverMany() {
        // When
        start(() -> {
            begun.incrementAndGet();
            nanos.addAndGet(Duration.ofMinutes(2).toNanos());
            EssentialThread.beat();
            throw new StackOverflowError();
        });

        // Then
        await("more errors than may follow each other").until(() -> begun.get() >= 7);
        assertThat(heartbeats.faults()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("unsafe")
    void aFaultOfTheMachineEndsTheThreadAtOnceAndIsSeen(Error error) {
        // When
        start(() -> {
            begun.incrementAndGet();
            throw error;
        });

        // Then
        await("the thread to be missed").until(() -> check.call().getStatus() == Status.DOWN);
        assertThat(begun).hasValue(1);
    }

    @Test
    void whoIsSilentBeyondTheBoundIsStuckAndWhoBeatsAgainIsNot() {
        // Given
        var go = new Semaphore(0);
        start(() -> {
            while (true) {
                EssentialThread.beat();
                begun.incrementAndGet();
                go.acquire();
            }
        });
        await("a beat").until(() -> begun.get() == 1);

        // When
        nanos.addAndGet(BOUND.toNanos());
        assertThat(heartbeats.faults()).isEmpty();
        nanos.addAndGet(Duration.ofSeconds(1).toNanos());

        // Then
        assertThat(heartbeats.faults()).containsEntry("worker", "stuck for 21 s");
        assertThat(check.call().getStatus()).isEqualTo(Status.DOWN);
        go.release();
        await("the next beat").until(() -> heartbeats.faults().isEmpty());
    }

    @Test
    void whoWaitsOnPurposeIsNotStuckBeforeThatIsOver() {
        // Given
        var thread = heartbeats.thread("worker", BOUND, never::await);
        threads.add(thread);
        thread.start();
        thread.heartbeat().beatBefore(Duration.ofMinutes(10));

        // When
        nanos.addAndGet(Duration.ofMinutes(10).toNanos());

        // Then
        assertThat(heartbeats.faults()).isEmpty();
        nanos.addAndGet(BOUND.plusSeconds(1).toNanos());
        assertThat(heartbeats.faults()).containsKey("worker");
    }

    @Test
    void whoHasNothingToDoIsNeverStuck() {
        // Given
        Heartbeat task = heartbeats.task("loop", BOUND);

        // When
        task.idle();
        nanos.addAndGet(Duration.ofDays(30).toNanos());

        // Then
        assertThat(heartbeats.faults()).isEmpty();
        task.beat();
        nanos.addAndGet(BOUND.plusSeconds(1).toNanos());
        assertThat(heartbeats.faults()).containsEntry("loop", "stuck for 21 s");
    }

    @Test
    void whoWorksForAThreadBeatsForIt() {
        // Given
        Heartbeat task = heartbeats.task("loop", BOUND);
        nanos.addAndGet(BOUND.plusSeconds(1).toNanos());

        // When
        task.carry(EssentialThread::beat);

        // Then
        assertThat(heartbeats.faults()).isEmpty();
    }

    @Test
    void whoWasToldToEndIsMissedByNobody() throws InterruptedException {
        // Given
        EssentialThread thread = start(never::await);

        // When
        thread.end();
        thread.interrupt();

        // Then
        assertThat(thread.join(Duration.ofSeconds(20))).isTrue();
        assertThat(heartbeats.faults()).isEmpty();
        assertThat(heartbeats.names()).isEmpty();
    }

    private EssentialThread start(EssentialThread.Work work) {
        EssentialThread thread = heartbeats.thread("worker", BOUND, work);
        threads.add(thread);
        thread.start();
        return thread;
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> void sneak(Throwable failure) throws T {
        throw (T) failure;
    }

    private static ConditionFactory await(String what) {
        return Awaitility.await(what)
                .pollInterval(Duration.ofMillis(5))
                .atMost(Duration.ofSeconds(20));
    }
}
