package org.homeward.notification.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import org.homeward.notification.alert.Alert;
import org.homeward.notification.alert.AlertLog;
import org.homeward.notification.delivery.Deliveries;

/** Puts an alert together with its letters and its history. */
@ApplicationScoped
class AlertPapers {

    private final Deliveries deliveries;
    private final AlertLog log;

    AlertPapers(Deliveries deliveries, AlertLog log) {
        this.deliveries = deliveries;
        this.log = log;
    }

    AlertDetailView of(Alert alert) {
        return AlertDetailView.of(
                AlertView.of(alert),
                deliveries.of(alert.id()).stream().map(DeliveryView::of).toList(),
                log.of(alert.id()).stream().map(HistoryView::of).toList());
    }
}
