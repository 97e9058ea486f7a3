package org.homeward.notification.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import org.homeward.timer.DueSignal;

/** Wakes the engine for a replay that is wanted now. */
@ApplicationScoped
class ReplaySignal {

    private final DueSignal due;
    private final InstantSource clock;

    ReplaySignal(DueSignal due, InstantSource clock) {
        this.due = due;
        this.clock = clock;
    }

    Instant give() {
        Instant now = clock.instant();
        due.scheduled(ReviveLetters.NAME, now);
        return now;
    }
}
