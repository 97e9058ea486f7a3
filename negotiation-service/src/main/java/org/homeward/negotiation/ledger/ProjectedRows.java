package org.homeward.negotiation.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.homeward.negotiation.commitment.Awaited;
import org.homeward.negotiation.commitment.Commitment;
import org.homeward.negotiation.commitment.CommitmentEvent;
import org.homeward.negotiation.commitment.CommitmentState;
import org.homeward.negotiation.commitment.Completion;
import org.homeward.negotiation.commitment.Step;
import org.homeward.negotiation.commitment.Terms;
import org.homeward.negotiation.due.DueVersion;
import org.jspecify.annotations.Nullable;

/**
 * What each table is told of a commitment; the columns are in the order of {@link Projection}'s
 * statements.
 */
final class ProjectedRows {

    private ProjectedRows() {}

    interface Cut {
        @Nullable Object @Nullable [] row(Commitment commitment, Step step);
    }

    static List<@Nullable Object[]> of(List<Commitment> commitments, Cut cut) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (Commitment commitment : commitments) {
            for (Step step : commitment.steps()) {
                @Nullable Object @Nullable [] row = cut.row(commitment, step);
                if (row != null) {
                    rows.add(row);
                }
            }
        }
        return rows;
    }

    static @Nullable Object[] first(CommitmentState state, @Nullable Instant wake) {
        Terms t = state.terms();
        Integer owed = state.balance().owed();
        return new @Nullable Object[] {
            t.id(),
            t.reference(),
            t.desk(),
            t.agreementId(),
            t.debtorId(),
            t.creditorId(),
            t.object(),
            t.target().form().kind(),
            t.owner(),
            t.priority(),
            state.recordedAt(),
            state.status(),
            state.due().version(),
            state.due().due().instant(),
            owed,
            state.balance().delivered(),
            !state.standing().isEmpty(),
            state.suspended(),
            state.disputed(),
            state.sequence(),
            wake,
            completed(state)
        };
    }

    static @Nullable Object[] present(CommitmentState state, @Nullable Instant wake) {
        Integer owed = state.balance().owed();
        return new @Nullable Object[] {
            state.terms().id(),
            state.status(),
            state.due().version(),
            state.due().due().instant(),
            owed,
            state.balance().delivered(),
            !state.standing().isEmpty(),
            state.suspended(),
            state.disputed(),
            state.sequence(),
            wake,
            completed(state)
        };
    }

    private static @Nullable Instant completed(CommitmentState state) {
        return Completion.of(state).map(done -> done.start().latest()).orElse(null);
    }

    static List<@Nullable Object[]> awaited(Commitment commitment) {
        Terms t = commitment.state().terms();
        return Awaited.of(commitment.state()).stream()
                .map(w ->
                        new @Nullable Object[] {
                            t.id(), w.link(), t.desk(), w.anchor(), w.live(), w.countedFrom()
                        })
                .toList();
    }

    static @Nullable Object[] event(Commitment commitment, Step step) {
        Terms t = commitment.state().terms();
        var recorded = step.recorded();
        return new @Nullable Object[] {
            t.id(),
            recorded.sequence(),
            recorded.id(),
            t.desk(),
            EventJson.name(recorded.event()),
            recorded.at(),
            recorded.author(),
            EventJson.write(recorded.event())
        };
    }

    static @Nullable Object @Nullable [] due(Commitment commitment, Step step) {
        DueVersion version =
                switch (step.recorded().event()) {
                    case CommitmentEvent.Proposed(_, var due, _) -> due;
                    case CommitmentEvent.Agreed agreed -> fresh(agreed.due(), step);
                    case CommitmentEvent.DueChanged(var due) -> due;
                    case CommitmentEvent.Corrected(var due, _) -> due;
                    case CommitmentEvent.Resumed(var due, _, _) -> due;
                    case CommitmentEvent.ConditionMet(_, var due, _, _) -> due;
                    default -> null;
                };
        if (version == null) {
            return null;
        }
        Terms t = commitment.state().terms();
        var due = version.due();
        return new @Nullable Object[] {
            t.id(),
            version.version(),
            t.desk(),
            due.edtf(),
            due.zone(),
            due.wording(),
            due.graceDays(),
            due.instant(),
            version.recordedAt(),
            version.author()
        };
    }

    /** A proposal that was accepted as it stood has its due version already. */
    private static @Nullable DueVersion fresh(DueVersion due, Step step) {
        return step.recorded().sequence() == 1 || due.version() > 1 ? due : null;
    }

    static @Nullable Object @Nullable [] breach(Commitment commitment, Step step) {
        if (!(step.recorded().event() instanceof CommitmentEvent.Breached breached)) {
            return null;
        }
        Terms t = commitment.state().terms();
        var b = breached.breach();
        return new @Nullable Object[] {
            t.id(),
            b.dueVersion(),
            t.desk(),
            t.debtorId(),
            step.recorded().id(),
            b.declared() ? null : b.instant(),
            b.detectedAt(),
            b.owed(),
            b.delivered(),
            b.shortfall(),
            b.declared()
        };
    }

    static @Nullable Object @Nullable [] mark(Commitment commitment, Step step) {
        int version =
                switch (step.recorded().event()) {
                    case CommitmentEvent.BreachRescinded(int v, _, _) -> v;
                    case CommitmentEvent.BreachReinstated(int v) -> v;
                    case CommitmentEvent.Corrected(_, int wrong) -> wrong;
                    default -> 0;
                };
        var breach = commitment.state().breach(version);
        if (breach == null) {
            return null;
        }
        return new @Nullable Object[] {
            commitment.state().terms().id(), version, breach.rescindedAt(), breach.correctedBy()
        };
    }

    static List<@Nullable Object[]> entries(Commitment commitment) {
        boolean touched =
                commitment.steps().stream()
                        .anyMatch(step ->
                                switch (step.recorded().event()) {
                                    case CommitmentEvent.Proposed _,
                                            CommitmentEvent.Agreed _,
                                            CommitmentEvent.EntryChanged _,
                                            CommitmentEvent.FulfilmentRecorded _,
                                            CommitmentEvent.FulfilmentRetracted _ ->
                                            true;
                                    default -> false;
                                });
        if (!touched) {
            return List.of();
        }
        Terms t = commitment.state().terms();
        return commitment.state().entries().stream()
                .map(e ->
                        new @Nullable Object[] {
                            e.id(), t.id(), t.desk(), e.number(), e.detaineeId(), e.state()
                        })
                .toList();
    }
}
