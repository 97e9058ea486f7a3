package org.homeward.negotiation.compliance;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.homeward.audit.Audit;
import org.homeward.negotiation.commitment.Commitment;
import org.homeward.negotiation.commitment.CommitmentState;
import org.homeward.negotiation.officer.Officers;
import org.homeward.negotiation.party.Parties;
import org.homeward.negotiation.party.PartyView;
import org.homeward.negotiation.reading.CommitmentReader;
import org.homeward.web.NotFound;
import org.jspecify.annotations.Nullable;

/**
 * Folds the record from the events known at an instant, so that a figure given once prints the same
 * for ever.
 */
@ApplicationScoped
class ReadCompliance {

    private final CommitmentReader commitments;
    private final Parties parties;
    private final Officers officers;
    private final Audit audit;

    ReadCompliance(CommitmentReader commitments, Parties parties, Officers officers, Audit audit) {
        this.commitments = commitments;
        this.parties = parties;
        this.officers = officers;
        this.audit = audit;
    }

    ComplianceView ofParty(UUID id, @Nullable Instant asOf) {
        PartyView party = parties.find(id).orElseThrow(NotFound::of);
        Instant then = asOf == null ? officers.now() : asOf;
        audit.read("compliance.read", "party", id, null);
        return view(party, null, then, states(commitments.owedBy(id, then)));
    }

    ComplianceView ofAgreement(UUID id, @Nullable Instant asOf) {
        String desk = commitments.deskOfAgreement(id).orElseThrow(NotFound::of);
        Instant then = asOf == null ? officers.now() : asOf;
        audit.read("compliance.read", "agreement", id, desk);
        return view(null, id, then, states(commitments.under(id, then)));
    }

    private static List<CommitmentState> states(List<Commitment> commitments) {
        return commitments.stream()
                .map(Commitment::state)
                .sorted(
                        Comparator.comparing((CommitmentState s) -> s.terms().agreedOn())
                                .thenComparing(s -> s.terms().id()))
                .toList();
    }

    private ComplianceView view(
            @Nullable PartyView party,
            @Nullable UUID agreement,
            Instant asOf,
            List<CommitmentState> states) {
        Tally tally = Tally.of(states);
        return new ComplianceView(
                party == null ? null : party.id(),
                party == null ? null : party.name(),
                agreement,
                asOf,
                new TreeSet<>(officers.desks()),
                tally.promises(),
                tally.keptOnTime(),
                tally.keptLate(),
                tally.unkept(),
                tally.open(),
                tally.closedOtherwise(),
                tally.broken(),
                tally.declared(),
                tally.personsPromised(),
                tally.personsDelivered(),
                tally.personsOutstanding(),
                tally.personsDeclined(),
                tally.personsDied(),
                tally.medianDaysLate(),
                tally.longestDaysLate(),
                states.stream().map(commitments::line).toList());
    }
}
