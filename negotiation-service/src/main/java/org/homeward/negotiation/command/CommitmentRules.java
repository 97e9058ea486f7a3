package org.homeward.negotiation.command;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.UUID;
import org.homeward.negotiation.agreement.AgreementView;
import org.homeward.negotiation.agreement.Agreements;
import org.homeward.negotiation.detainee.Detainees;
import org.homeward.negotiation.due.Due;
import org.homeward.negotiation.party.Parties;
import org.homeward.negotiation.target.PromisedObject;
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
    private final DueRules dues;

    CommitmentRules(Agreements agreements, Parties parties, Detainees detainees, DueRules dues) {
        this.agreements = agreements;
        this.parties = parties;
        this.detainees = detainees;
        this.dues = dues;
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
        requirePersons(request.object(), target);
        detainees.require("target.detainees", target.listedDetainees(), request.desk());
        if (request.reciprocalTo() != null) {
            dues.requireVisible("reciprocalTo", request.reciprocalTo());
        }
        conditions(request);
        return agreement;
    }

    Due due(CommitmentRequest request) {
        return dues.checked(request.due(), request.desk(), null);
    }

    /** Whoever is released is a person, and the record counts persons from releases. */
    private static void requirePersons(PromisedObject object, Target target) {
        if (object == PromisedObject.RELEASE && target instanceof Target.Items) {
            throw Rejected.of(
                    "target.kind",
                    "release-of-items",
                    "Items are things: say how many persons are released, or who.");
        }
    }

    private void party(String field, UUID party) {
        if (parties.find(party).isEmpty()) {
            throw Rejected.of(field, "unknown-party", "There is no such party.");
        }
    }

    private void conditions(CommitmentRequest request) {
        if (request.conditions() == null) {
            return;
        }
        for (var condition : request.conditions()) {
            if ((condition.commitmentId() == null) == (condition.event() == null)) {
                throw Malformed.of(
                        "conditions",
                        "A condition is either another commitment or an event in words.");
            }
            if (condition.commitmentId() != null) {
                dues.require(
                        "conditions.commitmentId", condition.commitmentId(), request.desk(), null);
            }
        }
    }
}
