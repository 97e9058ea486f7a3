package org.homeward.timer;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.homeward.access.EngineWork;
import org.homeward.liveness.EssentialThread;
import org.homeward.liveness.ThreadHeartbeats;
import org.jboss.logging.Logger;

/** Sleeps until work is due, does it, and sleeps again; looks from time to time in any case. */
final class WorkLoop implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(WorkLoop.class);
    private static final Duration SHORTEST_PAUSE = Duration.ofMillis(10);
    private static final Duration LONGEST_PAUSE = Duration.ofMillis(500);

    private final DueWork work;
    private final InstantSource clock;
    private final Looks looks;
    private final TimerMeter meter;
    private final Alarm alarm = new Alarm();
    private final EssentialThread thread;
    private volatile boolean open = true;
    private Duration pause = SHORTEST_PAUSE;
    private boolean failing;

    /**
     * How a loop looks.
     *
     * @param every how long it sleeps at most
     * @param limit how many rows it claims at once
     * @param next asks the work for its next instant, in a transaction
     */
    record Looks(Duration every, int limit, Asking next) {}

    /** Asks a work for its next instant. */
    interface Asking {
        Optional<Instant> next(DueWork work);
    }

    WorkLoop(
            DueWork work,
            InstantSource clock,
            Looks looks,
            TimerMeter meter,
            ThreadHeartbeats heartbeats) {
        this.work = work;
        this.clock = clock;
        this.looks = looks;
        this.meter = meter;
        this.thread = heartbeats.thread("timer-" + work.name(), work.bound(), this::runAsEngine);
    }

    void start() {
        thread.start();
    }

    String name() {
        return work.name();
    }

    Alarm alarm() {
        return alarm;
    }

    private void runAsEngine() {
        EngineWork.run(this::run);
    }

    private void run() {
        while (open) {
            EssentialThread.beat();
            try {
                look();
                failing = false;
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                failed(e);
            }
        }
    }

    private void look() throws InterruptedException {
        alarm.listen();
        Instant next = looks.next().next(work).orElse(Instant.MAX);
        Instant now = clock.instant();
        if (!next.isAfter(now)) {
            claim(next);
            return;
        }
        pause = SHORTEST_PAUSE;
        EssentialThread.beatBefore(looks.every());
        Optional<Instant> come = alarm.sleep(now, next, now.plus(looks.every()));
        if (come.isPresent()) {
            claim(come.get());
        }
    }

    private void claim(Instant due) throws InterruptedException {
        int done = claimOnce(due);
        if (done >= looks.limit()) {
            takeBacklog(due);
        }
        if (done == 0) {
            // another replica has claimed what is due and has not finished, or clocks differ a
            // little
            rest();
        } else {
            pause = SHORTEST_PAUSE;
        }
    }

    private int claimOnce(Instant due) {
        EssentialThread.beat();
        Instant now = clock.instant();
        int done = work.claim(now, looks.limit());
        Duration late = Duration.between(due, now);
        meter.claimed(work.name(), done, late.isPositive() ? late : Duration.ZERO);
        return done;
    }

    /**
     * More is due than one claim takes, so all hands of the work take it side by side: while one
     * waits for the disk, another decides.
     */
    private void takeBacklog(Instant due) throws InterruptedException {
        var threads = Thread.ofPlatform().daemon().name("timer-" + work.name() + "-", 1).factory();
        try (var hands = Executors.newThreadPerTaskExecutor(threads)) {
            List<Future<?>> busy = new ArrayList<>();
            for (int hand = 0; hand < work.hands(); hand++) {
                busy.add(hands.submit(() -> thread.heartbeat().carry(() -> work(due))));
            }
            for (Future<?> hand : busy) {
                hand.get();
            }
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new BacklogFailed(e);
        }
    }

    private void work(Instant due) {
        EngineWork.run(() -> drain(due));
    }

    private void drain(Instant due) {
        int done = looks.limit();
        while (open && done >= looks.limit()) {
            done = claimOnce(due);
        }
    }

    /** One of the hands failed; the others have ended as well. */
    private static final class BacklogFailed extends RuntimeException {
        private static final long serialVersionUID = 1L;

        BacklogFailed(ExecutionException failure) {
            super(failure.getMessage(), failure);
        }
    }

    private void failed(RuntimeException failure) {
        if (!open) {
            return;
        }
        meter.failed(work.name());
        if (!failing) {
            failing = true;
            LOG.errorf(failure, "%s failed and is tried again until it succeeds", work.name());
        }
        try {
            rest();
        } catch (InterruptedException e) {
            LOG.debugf("%s is tried again at once", work.name());
        }
    }

    private void rest() throws InterruptedException {
        Thread.sleep(pause);
        Duration doubled = pause.multipliedBy(2);
        pause = doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
    }

    /** Lets a claim that has begun be finished. */
    @Override
    public void close() {
        open = false;
        thread.end();
        alarm.lookNow();
        try {
            thread.join(LONGEST_PAUSE.multipliedBy(2));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
