package org.homeward.negotiation.reading;

import java.util.List;
import org.homeward.negotiation.commitment.CommitmentEvent;
import org.homeward.negotiation.commitment.Recorded;
import org.homeward.negotiation.ledger.EventJson;
import org.homeward.negotiation.reading.CommitmentView.HistoryLine;
import org.jspecify.annotations.Nullable;

/** What happened, one line each, with the reason that was given. */
final class HistoryLines {

    private HistoryLines() {}

    static List<HistoryLine> of(List<Recorded> history) {
        return history.stream().map(HistoryLines::line).toList();
    }

    private static HistoryLine line(Recorded recorded) {
        CommitmentEvent event = recorded.event();
        return new HistoryLine(
                recorded.sequence(),
                EventJson.name(event),
                recorded.at(),
                recorded.author(),
                reason(event),
                evidence(event),
                dueVersion(event));
    }

    private static @Nullable String reason(CommitmentEvent event) {
        return switch (event) {
            case CommitmentEvent.Agreed agreed -> agreed.reason();
            case CommitmentEvent.DueChanged(var due) -> due.reason();
            case CommitmentEvent.Corrected(var due, _) -> due.reason();
            case CommitmentEvent.ConditionMet(_, _, var reason, _) -> reason;
            case CommitmentEvent.Suspended(var reason, _) -> reason;
            case CommitmentEvent.Resumed(_, var reason, _) -> reason;
            case CommitmentEvent.Breached breached ->
                    breached.declaration() == null ? null : breached.declaration().reason();
            case CommitmentEvent.FulfilmentRetracted(_, var reason, _) -> reason;
            case CommitmentEvent.EntryChanged(_, _, var reason, _, _) -> reason;
            case CommitmentEvent.Waived(var reason, _) -> reason;
            case CommitmentEvent.Withdrawn(var reason, _) -> reason;
            case CommitmentEvent.Superseded(_, var reason, _) -> reason;
            case CommitmentEvent.Disputed(var dispute) -> dispute.reason();
            case CommitmentEvent.DisputeResolved(_, var resolution, _) -> resolution;
            case CommitmentEvent.Proposed _,
                    CommitmentEvent.DueSoon _,
                    CommitmentEvent.BreachRescinded _,
                    CommitmentEvent.BreachReinstated _,
                    CommitmentEvent.FulfilmentRecorded _,
                    CommitmentEvent.Fulfilled _,
                    CommitmentEvent.CuredLate _,
                    CommitmentEvent.Reopened _,
                    CommitmentEvent.Lapsed _ ->
                    null;
        };
    }

    private static @Nullable String evidence(CommitmentEvent event) {
        return switch (event) {
            case CommitmentEvent.Agreed agreed -> agreed.evidence();
            case CommitmentEvent.DueChanged(var due) -> due.evidence();
            case CommitmentEvent.Corrected(var due, _) -> due.evidence();
            case CommitmentEvent.ConditionMet met -> met.evidence();
            case CommitmentEvent.Suspended suspended -> suspended.evidence();
            case CommitmentEvent.Resumed resumed -> resumed.evidence();
            case CommitmentEvent.FulfilmentRecorded(var fulfilment, _) -> fulfilment.evidence();
            case CommitmentEvent.FulfilmentRetracted retracted -> retracted.evidence();
            case CommitmentEvent.EntryChanged changed -> changed.evidence();
            case CommitmentEvent.Waived waived -> waived.evidence();
            case CommitmentEvent.Withdrawn withdrawn -> withdrawn.evidence();
            case CommitmentEvent.Superseded superseded -> superseded.evidence();
            case CommitmentEvent.Disputed(var dispute) -> dispute.evidence();
            case CommitmentEvent.DisputeResolved resolved -> resolved.evidence();
            case CommitmentEvent.Proposed _,
                    CommitmentEvent.DueSoon _,
                    CommitmentEvent.Breached _,
                    CommitmentEvent.BreachRescinded _,
                    CommitmentEvent.BreachReinstated _,
                    CommitmentEvent.Fulfilled _,
                    CommitmentEvent.CuredLate _,
                    CommitmentEvent.Reopened _,
                    CommitmentEvent.Lapsed _ ->
                    null;
        };
    }

    private static @Nullable Integer dueVersion(CommitmentEvent event) {
        return switch (event) {
            case CommitmentEvent.Proposed(_, var due, _) -> due.version();
            case CommitmentEvent.Agreed agreed -> agreed.due().version();
            case CommitmentEvent.Corrected(var due, _) -> due.version();
            case CommitmentEvent.DueChanged(var due) -> due.version();
            case CommitmentEvent.DueSoon(int version, _) -> version;
            case CommitmentEvent.Breached breached -> breached.breach().dueVersion();
            case CommitmentEvent.BreachRescinded(int version, _, _) -> version;
            case CommitmentEvent.BreachReinstated(int version) -> version;
            default -> null;
        };
    }
}
