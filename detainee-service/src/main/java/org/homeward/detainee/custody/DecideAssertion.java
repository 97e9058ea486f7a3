package org.homeward.detainee.custody;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.homeward.detainee.person.Verdict;
import org.homeward.web.Rejected;

/** Lets the head of desk decide about an assertion that may not take effect by one hand alone. */
@ApplicationScoped
class DecideAssertion {

    private final Ward ward;

    DecideAssertion(Ward ward) {
        this.ward = ward;
    }

    UUID approve(UUID detaineeId, UUID assertionId, DecisionRequest request) {
        return decide(detaineeId, assertionId, Verdict.APPROVED, request);
    }

    UUID refuse(UUID detaineeId, UUID assertionId, DecisionRequest request) {
        if (request.note() == null) {
            throw Rejected.of("note", "refusal-needs-reason", "A refusal says why.");
        }
        return decide(detaineeId, assertionId, Verdict.REFUSED, request);
    }

    private UUID decide(
            UUID detaineeId, UUID assertionId, Verdict verdict, DecisionRequest request) {
        String action = verdict == Verdict.APPROVED ? "assertion.approved" : "assertion.refused";
        return ward.change(
                detaineeId,
                action,
                (detainee, recorded) -> {
                    detainee.decide(assertionId, verdict, request.note(), recorded);
                    return assertionId;
                });
    }
}
