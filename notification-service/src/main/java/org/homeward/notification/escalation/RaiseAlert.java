package org.homeward.notification.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import org.homeward.notification.alert.NewAlert;
import org.homeward.notification.alert.OpenAlert;

/** Raises an alert and tells the first people in the same transaction. */
@ApplicationScoped
public class RaiseAlert {

    private final OpenAlert open;
    private final ClimbLadder climb;
    private final InstantSource clock;

    RaiseAlert(OpenAlert open, ClimbLadder climb, InstantSource clock) {
        this.open = open;
        this.climb = climb;
        this.clock = clock;
    }

    /** Does nothing for an occasion that has alerted before. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void handle(NewAlert occasion) {
        Instant now = clock.instant();
        open.handle(occasion, now).ifPresent(alert -> climb.handle(alert, now));
    }
}
