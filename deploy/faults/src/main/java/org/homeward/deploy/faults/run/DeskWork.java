package org.homeward.deploy.faults.run;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.homeward.deploy.faults.plan.Fate;
import org.homeward.deploy.faults.plan.Plan;
import org.homeward.deploy.faults.run.Desk.Recorded;

/** Many hands at the desk. */
final class DeskWork {

    private static final int HANDS = 4;

    private final Desk desk;
    private final Instant first;
    private final AtomicInteger allowed = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();

    DeskWork(Desk desk, Instant first) {
        this.desk = desk;
        this.first = first;
    }

    List<Recorded> recordAll(Plan plan) {
        try (var hands = Executors.newFixedThreadPool(HANDS)) {
            List<Future<Recorded>> all =
                    plan.promises().stream()
                            .map(promise -> hands.submit(() -> desk.record(promise, first)))
                            .toList();
            return all.stream().map(DeskWork::done).toList();
        }
    }

    /** Each at its time; returns when all have been answered. */
    void actAll(List<Recorded> promises) {
        try (var hands = Executors.newVirtualThreadPerTaskExecutor()) {
            promises.stream()
                    .filter(promise -> promise.plan().fate() != Fate.LEFT)
                    .forEach(promise -> hands.execute(() -> act(promise)));
        }
    }

    private void act(Recorded promise) {
        Clock.until(first.plus(promise.plan().act()));
        (desk.act(promise, first) ? allowed : refused).incrementAndGet();
    }

    @Override
    public String toString() {
        return "%d deliveries and extensions, %d refused by the rules"
                .formatted(allowed.get(), refused.get());
    }

    private static Recorded done(Future<Recorded> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("A promise could not be recorded", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }
}
