package org.homeward.timer;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.homeward.access.EngineWork;
import org.homeward.liveness.ThreadHeartbeats;
import org.homeward.timer.WorkLoop.Looks;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class WorkLoopTest {
    private static final InstantSource CLOCK = InstantSource.system();

    private final ListedWork work = new ListedWork();
    private final ThreadHeartbeats heartbeats = new ThreadHeartbeats();
    private final List<WorkLoop> loops = new ArrayList<>();

    /** Instants on a list; what is done is written down with the clock of the claim. */
    private static final class ListedWork implements DueWork {
        final NavigableSet<Instant> due = new ConcurrentSkipListSet<>();
        final List<Instant> done = new CopyOnWriteArrayList<>();
        final List<Instant> early = new CopyOnWriteArrayList<>();
        final AtomicInteger failures = new AtomicInteger();
        final AtomicInteger looks = new AtomicInteger();
        volatile boolean asEngine = true;
        volatile int hands = 1;
        volatile int failsAfter = Integer.MAX_VALUE;
        @Nullable CountDownLatch sideBySide;

        @Override
        public int hands() {
            return hands;
        }

        @Override
        public String name() {
            return "listed";
        }

        @Override
        public Optional<Instant> next() {
            looks.incrementAndGet();
            return due.isEmpty() ? Optional.empty() : Optional.of(due.first());
        }

        @Override
        public int claim(Instant now, int limit) {
            asEngine &= EngineWork.isRunning();
            if (failures.getAndDecrement() > 0) {
                throw new IllegalStateException("the database is away");
            }
            if (done.size() > failsAfter) {
                failsAfter = Integer.MAX_VALUE;
                failures.set(-1);
                throw new IllegalStateException("one hand's session is gone");
            }
            meetTheOthers();
            int count = 0;
            for (Instant one : due.headSet(now, true)) {
                if (count == limit) {
                    break;
                }
                if (!due.remove(one)) {
                    continue;
                }
                done.add(one);
                if (CLOCK.instant().isBefore(one)) {
                    early.add(one);
                }
                count++;
            }
            return count;
        }

        /** After the first claim each hand waits here until all of them are at it. */
        private void meetTheOthers() {
            if (sideBySide == null || done.isEmpty()) {
                return;
            }
            sideBySide.countDown();
            try {
                sideBySide.await(20, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @AfterEach
    void close() {
        loops.forEach(WorkLoop::close);
    }

    @Test
    void workIsDoneWhenItIsDueNeverBeforeAndAsTheEngine() {
        // Given
        Instant due = CLOCK.instant().plusMillis(300);
        work.due.add(due);

        // When
        start(Duration.ofSeconds(30));

        // Then
        await("the work to be done").until(() -> work.done.contains(due));
        assertThat(work.early).isEmpty();
        assertThat(work.asEngine).isTrue();
    }

    @Test
    void anEarlierInstantThatIsAnnouncedWakesTheLoopWithoutALook() {
        // Given
        work.due.add(CLOCK.instant().plusSeconds(3600));
        WorkLoop loop = start(Duration.ofSeconds(3600));
        await("the first look").until(() -> work.looks.get() == 1);
        Instant due = CLOCK.instant().plusMillis(200);

        // When
        work.due.add(due);
        loop.alarm().announce(due);

        // Then
        await("the work to be done").until(() -> work.done.contains(due));
        assertThat(work.early).isEmpty();
    }

    @Test
    void whatNobodyAnnouncedIsFoundByTheNextLook() {
        // Given
        start(Duration.ofMillis(200));
        await("the first look").until(() -> work.looks.get() >= 1);
        Instant due = CLOCK.instant();

        // When
        work.due.add(due);

        // Then
        await("the work to be done").until(() -> work.done.contains(due));
    }

    @Test
    void moreThanOneClaimsWorthIsDoneAtOnce() {
        // Given
        Instant past = CLOCK.instant().minusSeconds(60);
        for (int i = 0; i < 25; i++) {
            work.due.add(past.plusMillis(i));
        }

        // When
        start(Duration.ofSeconds(3600));

        // Then
        await("all work to be done").until(() -> work.done.size() == 25);
    }

    @Test
    void aBacklogIsTakenByAllHandsSideBySideAndNothingTwice() {
        // Given
        work.hands = 3;
        work.sideBySide = new CountDownLatch(3);
        Instant past = CLOCK.instant().minusSeconds(60);
        for (int i = 0; i < 200; i++) {
            work.due.add(past.plusMillis(i));
        }

        // When
        start(Duration.ofSeconds(3600));

        // Then
        await("all work to be done").until(() -> work.done.size() == 200);
        assertThat(work.sideBySide.getCount()).isZero();
        assertThat(work.done).doesNotHaveDuplicates();
        assertThat(work.asEngine).isTrue();
    }

    @Test
    void aFailureOfOneHandIsTriedAgainUntilItSucceeds() {
        // Given
        work.hands = 2;
        work.failsAfter = 15;
        Instant past = CLOCK.instant().minusSeconds(60);
        for (int i = 0; i < 60; i++) {
            work.due.add(past.plusMillis(i));
        }

        // When
        start(Duration.ofSeconds(3600));

        // Then
        await("all work to be done").until(() -> work.done.size() == 60);
        assertThat(work.failures).hasNegativeValue();
    }

    @Test
    void aFailureIsTriedAgainUntilItSucceeds() {
        // Given
        Instant due = CLOCK.instant();
        work.due.add(due);
        work.failures.set(3);

        // When
        start(Duration.ofSeconds(3600));

        // Then
        await("the work to be done").until(() -> work.done.contains(due));
    }

    private WorkLoop start(Duration every) {
        var looks = new Looks(every, 10, DueWork::next);
        var meter = new TimerMeter(new SimpleMeterRegistry());
        var loop = new WorkLoop(work, CLOCK, looks, meter, heartbeats);
        loops.add(loop);
        loop.start();
        return loop;
    }

    private static ConditionFactory await(String what) {
        return Awaitility.await(what)
                .pollInterval(Duration.ofMillis(5))
                .atMost(Duration.ofSeconds(20));
    }
}
