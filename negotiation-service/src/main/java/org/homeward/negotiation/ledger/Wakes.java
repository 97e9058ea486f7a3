package org.homeward.negotiation.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.homeward.negotiation.commitment.Awaited;
import org.homeward.negotiation.commitment.Commitment;
import org.homeward.negotiation.commitment.CommitmentEvent;
import org.homeward.negotiation.due.Reminders;
import org.homeward.negotiation.sql.Sql;
import org.homeward.timer.DueSignal;

/** Wakes the engine when the clock of a commitment changed, or of one that waits for it. */
@ApplicationScoped
class Wakes {

    private final Sql sql;
    private final DueSignal signal;

    Wakes(Sql sql, DueSignal signal) {
        this.sql = sql;
        this.signal = signal;
    }

    void tell(List<Commitment> changed, Reminders reminders) {
        changed.stream()
                .flatMap(commitment -> commitment.nextWake(reminders).stream())
                .min(Comparator.naturalOrder())
                .ifPresent(first -> signal.scheduled(Ledger.DUE_WORK, first));
        if (changed.stream().anyMatch(Wakes::waits) || awaited(changed)) {
            Instant now = changed.getLast().state().changedAt();
            signal.scheduled(Ledger.FOLLOWING, now);
        }
    }

    private boolean awaited(List<Commitment> changed) {
        List<UUID> touched =
                changed.stream()
                        .filter(Wakes::completionTouched)
                        .map(commitment -> commitment.state().terms().id())
                        .toList();
        return !touched.isEmpty()
                && sql.first(
                                "SELECT anchor_id FROM awaited WHERE live AND anchor_id = ANY (?) LIMIT 1",
                                row -> row.uuid("anchor_id"),
                                touched)
                        .isPresent();
    }

    private static boolean waits(Commitment commitment) {
        return Awaited.of(commitment.state()).stream().anyMatch(Awaited::live);
    }

    private static boolean completionTouched(Commitment commitment) {
        return commitment.state().status().completed()
                || commitment.steps().stream()
                        .anyMatch(step ->
                                switch (step.recorded().event()) {
                                    case CommitmentEvent.Reopened _,
                                            CommitmentEvent.BreachReinstated _,
                                            CommitmentEvent.Corrected _ ->
                                            true;
                                    default -> false;
                                });
    }
}
