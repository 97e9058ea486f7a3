package org.homeward.negotiation.standing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.homeward.negotiation.agreement.AgreementView;
import org.homeward.negotiation.agreement.StatusChange;
import org.homeward.negotiation.commitment.Commitment;
import org.homeward.negotiation.commitment.Recorded;
import org.homeward.negotiation.facts.DateField;
import org.homeward.negotiation.ledger.History;
import org.homeward.negotiation.officer.Officers;
import org.homeward.negotiation.reading.CommitmentReader;
import org.homeward.negotiation.reading.CommitmentView;
import org.homeward.negotiation.standing.SaidView.AgreementThen;
import org.homeward.negotiation.standing.SaidView.PromiseThen;
import org.homeward.negotiation.standing.SaidView.Stand;
import org.homeward.negotiation.standing.SaidView.Verdict;
import org.homeward.negotiation.statement.StatementView;

/** Holds what was said against what has become of it since. */
@ApplicationScoped
class ReadSaid {

    private final Subjects subjects;
    private final History history;
    private final CommitmentReader commitments;
    private final Officers officers;

    ReadSaid(Subjects subjects, History history, CommitmentReader commitments, Officers officers) {
        this.subjects = subjects;
        this.history = history;
        this.commitments = commitments;
        this.officers = officers;
    }

    SaidView of(StatementView said) {
        Instant now = officers.now();
        Instant then = then(said, now);
        List<AgreementView> agreed = subjects.agreements(said);
        List<AgreementThen> agreements = agreed.stream().map(it -> agreement(it, then)).toList();
        List<PromiseThen> promises =
                subjects.promises(said, agreed.stream().map(AgreementView::id).toList()).stream()
                        .map(id -> promise(id, then))
                        .toList();
        return new SaidView(
                said, then, now, Verdict.of(agreements, promises), agreements, promises);
    }

    private static Instant then(StatementView said, Instant now) {
        Instant ended =
                Optional.ofNullable(DateField.of("date", said.date()).latest())
                        .orElse(said.recordedAt());
        return ended.isAfter(now) ? now : ended;
    }

    /** The first change that was recorded afterwards tells what it was before. */
    private static AgreementThen agreement(AgreementView it, Instant then) {
        var before =
                it.statusChanges().stream()
                        .filter(change -> change.recordedAt().isAfter(then))
                        .findFirst()
                        .map(StatusChange::from)
                        .orElse(it.status());
        return new AgreementThen(
                it.id(), it.reference(), before, it.status(), before != it.status());
    }

    private PromiseThen promise(UUID id, Instant then) {
        List<Recorded> events = history.events(id);
        List<Recorded> known = events.stream().filter(e -> !e.at().isAfter(then)).toList();
        boolean later = known.isEmpty();
        Stand before = stand(later ? List.of(events.getFirst()) : known);
        Stand now = stand(events);
        var terms = Commitment.of(events).state().terms();
        return new PromiseThen(
                id,
                terms.reference(),
                terms.agreementId(),
                terms.debtorId(),
                terms.object(),
                later,
                before,
                now,
                !Objects.equals(before, now));
    }

    private Stand stand(List<Recorded> events) {
        CommitmentView view = commitments.line(Commitment.of(events).state());
        return new Stand(
                view.state(),
                view.owed(),
                view.delivered(),
                view.due().edtf(),
                view.due().lastDay(),
                view.broken(),
                view.disputed(),
                view.suspended());
    }
}
