package org.homeward.negotiation.reading;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.homeward.negotiation.commitment.Breach;
import org.homeward.negotiation.commitment.CommitmentState;
import org.homeward.negotiation.commitment.Dispute;
import org.homeward.negotiation.commitment.Recorded;
import org.homeward.negotiation.commitment.Terms;
import org.homeward.negotiation.due.Due;
import org.homeward.negotiation.due.DueVersion;
import org.homeward.negotiation.reading.CommitmentView.BreachView;
import org.homeward.negotiation.reading.CommitmentView.ConditionView;
import org.homeward.negotiation.reading.CommitmentView.DueVersionView;
import org.homeward.negotiation.reading.CommitmentView.DueView;
import org.homeward.negotiation.reading.CommitmentView.EntryView;
import org.homeward.negotiation.reading.CommitmentView.FulfilmentView;
import org.homeward.negotiation.reading.CommitmentView.HistoryLine;
import org.homeward.negotiation.reading.CommitmentView.ProposalView;
import org.jspecify.annotations.Nullable;

/** Turns a fold into what is shown. */
final class CommitmentViews {

    private CommitmentViews() {}

    /** What only the sheet of one commitment shows. */
    private record Details(
            List<EntryView> entries,
            List<DueVersionView> dueVersions,
            List<FulfilmentView> fulfilments,
            List<Dispute> disputes,
            List<ConditionView> conditions,
            @Nullable Around around,
            @Nullable List<HistoryLine> history) {}

    /** What other tables know of it. */
    record Around(List<ProposalView> proposals, List<UUID> reciprocals) {}

    static CommitmentView line(CommitmentState state) {
        return view(state, Optional.empty());
    }

    /** What a record of promises shows: everything but what happened on the way. */
    static CommitmentView evidence(CommitmentState state) {
        return view(state, Optional.of(details(state, null, null)));
    }

    static CommitmentView sheet(CommitmentState state, List<Recorded> history, Around around) {
        return view(state, Optional.of(details(state, around, HistoryLines.of(history))));
    }

    private static Details details(
            CommitmentState state, @Nullable Around around, @Nullable List<HistoryLine> history) {
        return new Details(
                state.entries().stream()
                        .map(e ->
                                new EntryView(
                                        e.id(),
                                        e.number(),
                                        e.detaineeId(),
                                        e.state(),
                                        e.substitute()))
                        .toList(),
                state.dues().stream().map(CommitmentViews::version).toList(),
                FulfilmentViews.of(state),
                List.copyOf(state.disputes()),
                conditions(state),
                around,
                history);
    }

    private static CommitmentView view(CommitmentState state, Optional<Details> details) {
        Terms terms = state.terms();
        var balance = state.balance();
        return new CommitmentView(
                terms.id(),
                terms.reference(),
                state.status(),
                terms.agreementId(),
                terms.debtorId(),
                terms.creditorId(),
                terms.desk(),
                terms.object(),
                terms.target().form(),
                due(state.due()),
                balance.owed(),
                balance.delivered(),
                balance.shortfall(),
                balance.quantified(),
                balance.partly(),
                !state.standing().isEmpty(),
                state.suspended(),
                state.disputed(),
                terms.owner(),
                terms.ownerId(),
                terms.priority(),
                terms.agreedOn(),
                terms.reciprocalTo(),
                state.daysLate(),
                state.completedOn(),
                state.breaches().stream().map(CommitmentViews::breach).toList(),
                details.map(Details::entries).orElse(null),
                details.map(Details::dueVersions).orElse(null),
                details.map(Details::fulfilments).orElse(null),
                details.map(Details::disputes).orElse(null),
                details.map(Details::conditions).orElse(null),
                details.map(Details::around).map(Around::proposals).orElse(null),
                details.map(Details::around).map(Around::reciprocals).orElse(null),
                details.map(Details::history).orElse(null),
                state.sequence(),
                state.recordedAt(),
                state.changedAt());
    }

    private static List<ConditionView> conditions(CommitmentState state) {
        return state.terms().conditions().stream()
                .map(c ->
                        new ConditionView(
                                c.id(), c.commitmentId(), c.event(), state.conditionMet(c.id())))
                .toList();
    }

    static DueView due(DueVersion version) {
        Due due = version.due();
        return new DueView(
                due.kind(),
                due.edtf(),
                due.zone(),
                due.wording(),
                due.graceDays(),
                due.instant(),
                due.lastDay(),
                due.qualified(),
                due.relative() == null ? null : due.relative().after(),
                due.relative() == null ? null : due.relative().duration(),
                version.version());
    }

    private static DueVersionView version(DueVersion version) {
        return new DueVersionView(
                due(version),
                version.recordedAt(),
                version.author(),
                version.reason(),
                version.evidence());
    }

    private static BreachView breach(Breach breach) {
        return new BreachView(
                breach.dueVersion(),
                breach.instant(),
                breach.detectedAt(),
                breach.owed(),
                breach.delivered(),
                breach.shortfall(),
                breach.declared(),
                breach.standing(),
                breach.rescindedAt(),
                breach.correctedBy());
    }
}
