package org.homeward.negotiation.command;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.homeward.negotiation.agreement.AgreementView;
import org.homeward.negotiation.agreement.Agreements;
import org.homeward.negotiation.detainee.Detainees;
import org.homeward.negotiation.party.Parties;
import org.homeward.negotiation.reading.CommitmentReader;
import org.homeward.negotiation.target.Target;
import org.homeward.web.Malformed;
import org.homeward.web.Rejected;

/**
 * What a commitment must rest on. Something hidden is refused in the same words as something
 * unknown.
 */
@ApplicationScoped
class CommitmentRules {

    private final Agreements agreements;
    private final Parties parties;
    private final Detainees detainees;
    private final CommitmentReader commitments;

    CommitmentRules(
            Agreements agreements,
            Parties parties,
            Detainees detainees,
            CommitmentReader commitments) {
        this.agreements = agreements;
        this.parties = parties;
        this.detainees = detainees;
        this.commitments = commitments;
    }

    void awaitDetainees(Collection<UUID> ids, String desk) {
        detainees.await(ids, desk);
    }

    AgreementView check(CommitmentRequest request, Target target) {
        AgreementView agreement =
                agreements
                        .onDesk(request.agreementId(), request.desk())
                        .orElseThrow(() ->
                                Rejected.of(
                                        "agreementId",
                                        "unknown-agreement",
                                        "There is no such agreement on this desk."));
        party("debtorId", request.debtorId());
        party("creditorId", request.creditorId());
        if (request.debtorId().equals(request.creditorId())) {
            throw Rejected.of("creditorId", "owes-itself", "A party cannot owe itself.");
        }
        detainees.require("target.detainees", target.listedDetainees(), request.desk());
        if (request.reciprocalTo() != null) {
            commitment("reciprocalTo", request.reciprocalTo());
        }
        conditions(request.conditions() == null ? List.of() : request.conditions());
        return agreement;
    }

    private void party(String field, UUID party) {
        if (parties.find(party).isEmpty()) {
            throw Rejected.of(field, "unknown-party", "There is no such party.");
        }
    }

    private void conditions(List<CommitmentRequest.ConditionRequest> conditions) {
        for (var condition : conditions) {
            if ((condition.commitmentId() == null) == (condition.event() == null)) {
                throw Malformed.of(
                        "conditions",
                        "A condition is either another commitment or an event in words.");
            }
            if (condition.commitmentId() != null) {
                commitment("conditions.commitmentId", condition.commitmentId());
            }
        }
    }

    private void commitment(String field, UUID id) {
        if (!commitments.visible(id)) {
            throw Rejected.of(
                    field, "unknown-commitment", "There is no such commitment on your desks.");
        }
    }
}
