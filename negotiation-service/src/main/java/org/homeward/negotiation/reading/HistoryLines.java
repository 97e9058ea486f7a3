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
                dueVersion(event));
    }

    private static @Nullable String reason(CommitmentEvent event) {
        return switch (event) {
            case CommitmentEvent.Agreed agreed -> agreed.reason();
            case CommitmentEvent.DueChanged(var due) -> due.reason();
            case CommitmentEvent.Corrected(var due, _) -> due.reason();
            case CommitmentEvent.ConditionMet(_, _, var reason) -> reason;
            case CommitmentEvent.Suspended(var reason) -> reason;
            case CommitmentEvent.Resumed(_, var reason) -> reason;
            case CommitmentEvent.Breached breached ->
                    breached.declaration() == null ? null : breached.declaration().reason();
            case CommitmentEvent.FulfilmentRetracted(_, var reason) -> reason;
            case CommitmentEvent.EntryChanged(_, _, var reason, _) -> reason;
            case CommitmentEvent.Waived(var reason) -> reason;
            case CommitmentEvent.Withdrawn(var reason) -> reason;
            case CommitmentEvent.Superseded(_, var reason) -> reason;
            case CommitmentEvent.Disputed(var dispute) -> dispute.reason();
            case CommitmentEvent.DisputeResolved(_, var resolution) -> resolution;
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
