package org.homeward.notification.acknowledgement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.homeward.notification.alert.Alerts;
import org.homeward.notification.recipient.Recipients;

/** Finds who a link belongs to, as long as they may be told of its alert. */
@ApplicationScoped
class Holders {

    private final Alerts alerts;
    private final Recipients recipients;

    Holders(Alerts alerts, Recipients recipients) {
        this.alerts = alerts;
        this.recipients = recipients;
    }

    Optional<Holder> of(Link link) {
        return alerts.findByIdOptional(link.alertId())
                .flatMap(alert ->
                        recipients
                                .entitled(link.recipientId(), alert.desk())
                                .map(reader -> new Holder(alert, reader)));
    }
}
