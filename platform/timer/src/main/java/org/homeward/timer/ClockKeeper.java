package org.homeward.timer;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.homeward.access.EngineWork;

/** Holds the replica's clock by the database's; a clock that a test put in place is left alone. */
@Singleton
class ClockKeeper implements Round {
    private static final Duration EVERY = Duration.ofSeconds(20);

    /** A slower answer says less than the last one carried on. */
    private static final Duration QUICK = Duration.ofMillis(100);

    private static final int BEFORE_ALL_OTHERS = 1;

    private final InstantSource serviceClock;
    private final InstantSource database;

    ClockKeeper(InstantSource serviceClock, DatabaseClock database) {
        this.serviceClock = serviceClock;
        this.database = database.source();
    }

    void start(@Observes @Priority(BEFORE_ALL_OTHERS) StartupEvent event) {
        // the first question waits for a connection to be made
        go();
        go();
    }

    @Override
    public String name() {
        return "clock";
    }

    @Override
    public Duration every() {
        return EVERY;
    }

    @Override
    public Duration first() {
        return EVERY;
    }

    @Override
    public void go() {
        if (serviceClock instanceof SystemClock clock) {
            EngineWork.run(() -> read(clock));
        }
    }

    /** While the database is away, what it said last is carried on. */
    private void read(SystemClock clock) {
        long asked = System.nanoTime();
        try {
            Instant at = database.instant();
            long answered = System.nanoTime();
            if (!clock.isRead() || answered - asked <= QUICK.toNanos()) {
                clock.read(at, asked, answered);
            }
        } catch (ClockUnavailable e) {
            // whoever needs the database says so; the next reading is soon
        }
    }
}
