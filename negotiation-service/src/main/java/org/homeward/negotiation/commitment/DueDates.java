package org.homeward.negotiation.commitment;

import org.homeward.negotiation.due.Due;
import org.homeward.negotiation.due.DueVersion;
import org.homeward.negotiation.due.RelativeDue;
import org.homeward.web.Conflict;
import org.jspecify.annotations.Nullable;

/** How the due date of a commitment moves; each move is a version of its own. */
public final class DueDates {

    private final Commitment commitment;
    private final CommitmentState state;

    DueDates(Commitment commitment) {
        this.commitment = commitment;
        this.state = commitment.state();
    }

    public void change(Act act, Due due, String reason, @Nullable String evidence) {
        if (!state.status().open()) {
            throw commitment.closed();
        }
        commitment.requireNoBreachUnderWay(act.at());
        record(act, next(act, due, reason, evidence));
    }

    /**
     * The date was recorded wrongly. A breach of it stays on record, marked; whether the promise
     * was broken under the right date is the clock's decision again (ADR 0011).
     */
    public void correct(Act act, Due due, String reason, @Nullable String evidence) {
        if (!state.status().open() && !state.status().completed()) {
            throw commitment.closed();
        }
        commitment.requireNoBreachUnderWay(act.at());
        replace(act, next(act, due, reason, evidence));
    }

    /** The event has happened that the due date is counted from. */
    public void start(Act act, RelativeDue.Start start, String reason, String evidence) {
        Due due = state.due().due();
        if (!state.status().open()) {
            throw commitment.closed();
        }
        if (due.relative() == null || due.relative().after().event() == null) {
            throw Conflict.of("no-event-awaited", "The due date in force waits for no event.");
        }
        if (due.countedFrom() != null) {
            throw Conflict.of("event-recorded", "The event is on record: correct the due date.");
        }
        record(act, next(act, due.countedFrom(start), reason, evidence));
    }

    void record(Act act, DueVersion version) {
        commitment.record(act, new CommitmentEvent.DueChanged(version));
        Settlement.settle(commitment, act);
    }

    void replace(Act act, DueVersion right) {
        int wrong = state.due().version();
        Breach breach = state.breach(wrong);
        commitment.record(act, new CommitmentEvent.Corrected(right, wrong));
        if (breach != null && breach.standing()) {
            commitment.record(
                    act, new CommitmentEvent.BreachRescinded(wrong, act.at(), right.version()));
        }
        Settlement.settle(commitment, act);
    }

    DueVersion next(Act act, Due due, String reason, @Nullable String evidence) {
        return new DueVersion(state.due().version() + 1, due, act.at(), act.by(), reason, evidence);
    }
}
