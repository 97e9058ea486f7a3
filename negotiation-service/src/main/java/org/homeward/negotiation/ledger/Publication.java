package org.homeward.negotiation.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.homeward.audit.Audit;
import org.homeward.audit.AuditEntry;
import org.homeward.negotiation.commitment.Commitment;
import org.homeward.negotiation.commitment.CommitmentEvent;
import org.homeward.negotiation.commitment.Step;
import org.homeward.negotiation.due.Reminders;
import org.homeward.outbox.Outbox;
import org.homeward.outbox.OutboxMessage;
import org.homeward.web.RequestId;

/**
 * Tells everybody who must know of a change: readers of the topics, the audit trail and the clock.
 */
@ApplicationScoped
class Publication {

    private final Outbox outbox;
    private final Audit audit;
    private final Wakes wakes;
    private final ReminderSettings settings;
    private final OwnerSubjects owners;

    Publication(
            Outbox outbox,
            Audit audit,
            Wakes wakes,
            ReminderSettings settings,
            OwnerSubjects owners) {
        this.outbox = outbox;
        this.audit = audit;
        this.wakes = wakes;
        this.settings = settings;
        this.owners = owners;
    }

    Reminders reminders() {
        return settings.reminders();
    }

    void publish(List<Commitment> commitments) {
        UUID correlation = RequestId.current().orElse(null);
        List<OutboxMessage> messages = new ArrayList<>(commitments.size() * 2);
        OwnerSubjects.Found found = owners.of(commitments);
        List<AuditEntry> trail = new ArrayList<>(commitments.size());
        for (Commitment commitment : commitments) {
            UUID owner = found.of(commitment);
            for (Step step : commitment.steps()) {
                messages.add(CommitmentMessages.event(commitment, step, owner, correlation));
                trail.add(entry(commitment, step));
            }
            messages.add(CommitmentMessages.state(commitment, owner, correlation));
        }
        outbox.appendAll(messages);
        audit.changedAll(trail);
        wakes.tell(commitments, reminders());
    }

    private static AuditEntry entry(Commitment commitment, Step step) {
        var terms = commitment.state().terms();
        String action = "commitment." + EventJson.name(step.recorded().event());
        return new AuditEntry(action, "commitment", terms.id(), terms.desk(), fields(step));
    }

    private static Set<String> fields(Step step) {
        return switch (step.recorded().event()) {
            case CommitmentEvent.DueChanged _, CommitmentEvent.Corrected _ ->
                    Set.of("due", "state");
            case CommitmentEvent.EntryChanged _ -> Set.of("entries", "state");
            case CommitmentEvent.FulfilmentRecorded _ -> Set.of("fulfilments", "delivered");
            default -> Set.of("state");
        };
    }
}
