package org.homeward.negotiation.compliance;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.homeward.audit.Audit;
import org.homeward.negotiation.commitment.Commitment;
import org.homeward.negotiation.commitment.CommitmentState;
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
    private final Subjects subjects;
    private final Records records;
    private final Audit audit;

    ReadCompliance(CommitmentReader commitments, Subjects subjects, Records records, Audit audit) {
        this.commitments = commitments;
        this.subjects = subjects;
        this.records = records;
        this.audit = audit;
    }

    ComplianceView ofParty(UUID id, @Nullable Instant asOf, @Nullable Purpose purpose) {
        ComplianceView.About party = subjects.party(id);
        Instant then = subjects.past(asOf);
        audit.read(Purpose.action(purpose), "party", id, null);
        return records.of(party, then, states(commitments.owedBy(id, then)));
    }

    ComplianceView ofAgreement(UUID id, @Nullable Instant asOf, @Nullable Purpose purpose) {
        String desk = commitments.deskOfAgreement(id).orElseThrow(NotFound::of);
        Instant then = subjects.past(asOf);
        audit.read(Purpose.action(purpose), "agreement", id, desk);
        return records.of(subjects.agreement(id), then, states(commitments.under(id, then)));
    }

    private static List<CommitmentState> states(List<Commitment> commitments) {
        return commitments.stream()
                .map(Commitment::state)
                .sorted(
                        Comparator.comparing((CommitmentState s) -> s.terms().agreedOn())
                                .thenComparing(s -> s.terms().id()))
                .toList();
    }
}
