package org.homeward.negotiation.commitment;

import java.util.Map;
import java.util.UUID;
import org.homeward.negotiation.due.Due;

/**
 * What the completion of other commitments does to one that waits for them (ADR 0011). It compares
 * what is with what was derived, so asking twice is harmless.
 */
final class Following {

    private static final String TAKEN_BACK = "What it is counted from was taken back";
    private static final String NEW_DATE =
            "The due date passed before the condition was met: a new one is needed";

    private Following() {}

    /**
     * @param completed those of the awaited commitments that are complete, by id
     */
    static void follow(Commitment commitment, Act act, Map<UUID, Completion> completed) {
        conditions(commitment, act, completed);
        due(commitment, act, completed);
    }

    private static void conditions(
            Commitment commitment, Act act, Map<UUID, Completion> completed) {
        CommitmentState state = commitment.state();
        boolean waited = state.status() == CommitmentStatus.CONDITIONAL;
        for (Condition condition : state.terms().conditions()) {
            UUID anchor = condition.commitmentId();
            Completion done = anchor == null ? null : completed.get(anchor);
            if (done != null && Awaited.awaits(state, condition)) {
                commitment.record(
                        act,
                        new CommitmentEvent.ConditionMet(
                                condition.id(), null, done.reference() + " is complete", null));
            }
        }
        if (waited && state.status() == CommitmentStatus.AGREED) {
            if (Clockwork.passed(state, act.at()) && !state.suspended()) {
                commitment.record(act, new CommitmentEvent.Suspended(NEW_DATE, null));
            }
            Settlement.settle(commitment, act);
        }
    }

    private static void due(Commitment commitment, Act act, Map<UUID, Completion> completed) {
        CommitmentState state = commitment.state();
        Due due = state.due().due();
        if (!Awaited.awaits(state, due)) {
            return;
        }
        Completion done = completed.get(due.afterCommitment());
        DueDates dues = commitment.due();
        if (done == null) {
            if (due.countedFrom() != null) {
                dues.replace(act, dues.next(act, due.awaiting(), TAKEN_BACK, null));
            }
            return;
        }
        if (done.start().latest().equals(due.countedFrom())) {
            return;
        }
        String reason = "Counted from the completion of " + done.reference();
        var version = dues.next(act, due.countedFrom(done.start()), reason, null);
        if (due.countedFrom() == null) {
            dues.record(act, version);
        } else {
            dues.replace(act, version);
        }
    }
}
