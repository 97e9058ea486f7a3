package org.homeward.notification.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.homeward.access.Callers;
import org.homeward.audit.Audit;
import org.homeward.audit.AuditEntry;
import org.homeward.notification.alert.Alert;
import org.homeward.notification.alert.AlertState;
import org.homeward.notification.alert.Alerts;
import org.homeward.web.Cursor;
import org.homeward.web.Page;
import org.jspecify.annotations.Nullable;

/** The inbox of the caller's desks. */
@ApplicationScoped
class ListAlerts {

    private final Alerts alerts;
    private final Callers callers;
    private final Audit audit;

    ListAlerts(Alerts alerts, Callers callers, Audit audit) {
        this.alerts = alerts;
        this.callers = callers;
        this.audit = audit;
    }

    @Transactional
    Page<AlertView> handle(@Nullable AlertState state, Optional<Cursor> after, int limit) {
        List<Alert> found = alerts.page(callers.current().desks(), state, after, limit + 1);
        Page<Alert> page = Page.of(found, limit, alert -> Cursor.of(alert.raisedAt(), alert.id()));
        audit.readAll(page.items().stream().map(ListAlerts::entry).toList());
        return page.map(AlertView::of);
    }

    private static AuditEntry entry(Alert alert) {
        return new AuditEntry("alert.listed", "alert", alert.id(), alert.desk(), Set.of());
    }
}
