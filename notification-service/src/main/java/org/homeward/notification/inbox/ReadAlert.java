package org.homeward.notification.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.homeward.access.Callers;
import org.homeward.audit.Audit;
import org.homeward.notification.alert.Alert;
import org.homeward.notification.alert.Alerts;
import org.homeward.web.NotFound;

/** One alert of the caller's desks with its letters and its history. */
@ApplicationScoped
class ReadAlert {

    private final Alerts alerts;
    private final AlertPapers papers;
    private final Callers callers;
    private final Audit audit;

    ReadAlert(Alerts alerts, AlertPapers papers, Callers callers, Audit audit) {
        this.alerts = alerts;
        this.papers = papers;
        this.callers = callers;
        this.audit = audit;
    }

    /**
     * @throws NotFound also for an alert of another desk
     */
    @Transactional
    AlertDetailView handle(UUID id) {
        Alert alert = alerts.seen(id, callers.current().desks());
        audit.read("alert.read", "alert", alert.id(), alert.desk());
        return papers.of(alert);
    }
}
