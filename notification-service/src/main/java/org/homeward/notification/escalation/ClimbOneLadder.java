package org.homeward.notification.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.homeward.notification.alert.Alert;
import org.homeward.notification.alert.Alerts;

/** One alert, one transaction: a bad one stops no other. */
@ApplicationScoped
class ClimbOneLadder {

    private static final Duration LATER = Duration.ofMinutes(1);

    private final Alerts alerts;
    private final ClimbLadder climb;

    ClimbOneLadder(Alerts alerts, ClimbLadder climb) {
        this.alerts = alerts;
        this.climb = climb;
    }

    /** Looks again under the lock: another replica, or an answer, may have been faster. */
    @Transactional
    void handle(UUID id, Instant now) {
        Alert alert = alerts.forUpdate(id);
        if (alert.climbsAt(now)) {
            climb.handle(alert, now);
        }
    }

    @Transactional
    void putOff(UUID id, Instant now) {
        alerts.forUpdate(id).putOff(now.plus(LATER));
    }
}
