package org.homeward.notification.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.homeward.notification.alert.Alert;
import org.homeward.notification.alert.AlertLog;
import org.homeward.notification.alert.Alerts;
import org.jboss.logging.Logger;

/**
 * A letter that will not arrive by itself: it waits for an administrator, and everybody may know.
 */
@ApplicationScoped
class BuryLetter {

    private static final Logger LOG = Logger.getLogger(BuryLetter.class);

    private final Alerts alerts;
    private final AlertLog log;
    private final DeadLetters deadLetters;

    BuryLetter(Alerts alerts, AlertLog log, DeadLetters deadLetters) {
        this.alerts = alerts;
        this.log = log;
        this.deadLetters = deadLetters;
    }

    void handle(Delivery delivery, String reason, Instant now) {
        delivery.die(reason);
        Alert alert = alerts.forUpdate(delivery.alertId());
        deadLetters.persist(new DeadLetter(delivery, alert.reference(), reason, now));
        log.append(
                alert, alert.deliveryFailed(delivery.id(), delivery.attempts(), reason, now), null);
        LOG.errorf("Delivery %s is a dead letter: %s", delivery.id(), reason);
    }
}
