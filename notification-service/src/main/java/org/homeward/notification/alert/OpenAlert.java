package org.homeward.notification.alert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;

/** Makes an alert of an occasion, once. */
@ApplicationScoped
public class OpenAlert {

    private final Alerts alerts;
    private final AlertLog log;

    OpenAlert(Alerts alerts, AlertLog log) {
        this.alerts = alerts;
        this.log = log;
    }

    /**
     * @return the new alert, or empty when the occasion has alerted before
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<Alert> handle(NewAlert occasion, Instant now) {
        if (alerts.about(occasion.rule(), occasion.subject()).isPresent()) {
            return Optional.empty();
        }
        Alert alert = alerts.add(occasion, now);
        log.append(alert, alert.raised(), null);
        return Optional.of(alert);
    }
}
