package org.homeward.notification.alert;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.homeward.audit.Audit;
import org.homeward.outbox.Outbox;
import org.homeward.web.RequestId;
import org.homeward.web.Uuid7;
import org.jspecify.annotations.Nullable;

/** Writes down what happened: history, outbox and audit trail in the transaction that did it. */
@ApplicationScoped
public class AlertLog implements PanacheRepositoryBase<AlertEntry, AlertEntry.Key> {

    private final AlertMessages messages;
    private final Outbox outbox;
    private final Audit audit;
    private final InstantSource clock;

    AlertLog(AlertMessages messages, Outbox outbox, Audit audit, InstantSource clock) {
        this.messages = messages;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param actor user name of the person who did it; none for the clock and for events
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void append(Alert alert, AlertEvent event, @Nullable String actor) {
        persist(new AlertEntry(alert, event, actor, messages.history(event)));
        outbox.append(
                messages.message(
                        Uuid7.next(clock), alert, event, RequestId.current().orElse(null)));
        audit.changed(
                "alert." + AlertMessages.name(event),
                "alert",
                alert.id(),
                alert.desk(),
                changed(event));
    }

    public List<AlertEntry> of(UUID alert) {
        return list("key.alertId = ?1 order by key.sequence", alert);
    }

    private static Set<String> changed(AlertEvent event) {
        return switch (event) {
            case AlertEvent.Raised _, AlertEvent.Reopened _, AlertEvent.Resolved _ ->
                    Set.of("state");
            case AlertEvent.Acknowledged _ -> Set.of("state", "acknowledgement");
            case AlertEvent.Escalated _ -> Set.of("step");
            case AlertEvent.DeliveryFailed _ -> Set.of("deliveries");
        };
    }
}
