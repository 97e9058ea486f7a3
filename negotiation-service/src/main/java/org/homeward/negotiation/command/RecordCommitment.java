package org.homeward.negotiation.command;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.homeward.negotiation.agreement.AgreementView;
import org.homeward.negotiation.commitment.Act;
import org.homeward.negotiation.commitment.Commitment;
import org.homeward.negotiation.commitment.CommitmentStatus;
import org.homeward.negotiation.commitment.Condition;
import org.homeward.negotiation.commitment.Terms;
import org.homeward.negotiation.due.Due;
import org.homeward.negotiation.ledger.Ledger;
import org.homeward.negotiation.officer.Officers;
import org.homeward.negotiation.reading.Reciprocals;
import org.homeward.negotiation.target.Entry;
import org.homeward.negotiation.target.Target;
import org.homeward.negotiation.target.TargetRules;
import org.homeward.web.Malformed;
import org.homeward.web.Rejected;

/** Records what was promised, with what is known to have come already. */
@ApplicationScoped
class RecordCommitment {

    private final CommitmentRules rules;
    private final KnownAlready known;
    private final Ledger ledger;
    private final Officers officers;
    private final Reciprocals reciprocals;

    RecordCommitment(
            CommitmentRules rules,
            KnownAlready known,
            Ledger ledger,
            Officers officers,
            Reciprocals reciprocals) {
        this.rules = rules;
        this.known = known;
        this.ledger = ledger;
        this.officers = officers;
        this.reciprocals = reciprocals;
    }

    /** To be called before the transaction of {@link #handle}. */
    void prepare(CommitmentRequest request) {
        officers.requireDesk(request.desk());
        if (request.target().detainees() != null) {
            rules.awaitDetainees(request.target().detainees(), request.desk());
        }
    }

    UUID handle(CommitmentRequest request) {
        return handle(officers.act(), request);
    }

    UUID handle(Act act, CommitmentRequest request) {
        officers.requireDesk(request.desk());
        Target target = TargetRules.checked(request.target());
        Due due = rules.due(request);
        boolean proposed = proposed(request);
        AgreementView agreement = rules.check(request, target);
        Terms terms = terms(request, target, agreement);
        Commitment commitment =
                proposed
                        ? Commitment.propose(act, terms, due, entries(target))
                        : Commitment.agree(act, terms, due, entries(target));
        var delivered = known.apply(act, commitment, request);
        ledger.save(commitment);
        known.write(act, delivered);
        reciprocals.add(terms, act.at());
        return terms.id();
    }

    private static boolean proposed(CommitmentRequest request) {
        if (request.state() == null || request.state() == CommitmentStatus.AGREED) {
            return false;
        }
        if (request.state() != CommitmentStatus.PROPOSED) {
            throw Malformed.of("state", "A commitment is recorded as PROPOSED or AGREED.");
        }
        if (request.fulfilments() != null && !request.fulfilments().isEmpty()) {
            throw Rejected.of(
                    "fulfilments",
                    "only-proposed",
                    "Nothing is delivered on what was only proposed.");
        }
        if (request.entries() != null && !request.entries().isEmpty()) {
            throw Rejected.of(
                    "entries",
                    "only-proposed",
                    "Nobody declines or dies on what was only proposed.");
        }
        if (conditions(request).stream().anyMatch(condition -> condition.met() != null)) {
            throw Rejected.of(
                    "conditions", "only-proposed", "What was only proposed waits for nothing yet.");
        }
        return true;
    }

    private static List<CommitmentRequest.ConditionRequest> conditions(CommitmentRequest request) {
        return Objects.requireNonNullElse(request.conditions(), List.of());
    }

    private Terms terms(CommitmentRequest request, Target target, AgreementView agreement) {
        String owner = request.owner() == null ? officers.name() : request.owner();
        return new Terms(
                officers.newId(),
                officers.newReference('C'),
                request.desk(),
                agreement.id(),
                request.debtorId(),
                request.creditorId(),
                request.object(),
                target,
                agreement.date(),
                owner,
                officers.subjectOf(owner).orElse(null),
                request.priority(),
                request.reciprocalTo(),
                conditions(request).stream()
                        .map(c -> new Condition(officers.newId(), c.commitmentId(), c.event()))
                        .toList());
    }

    private List<Entry> entries(Target target) {
        List<Entry> entries = new ArrayList<>();
        for (UUID detainee : target.listedDetainees()) {
            entries.add(Entry.pending(officers.newId(), entries.size() + 1, detainee));
        }
        return entries;
    }
}
