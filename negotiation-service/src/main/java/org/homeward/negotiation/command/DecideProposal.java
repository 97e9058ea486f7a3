package org.homeward.negotiation.command;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.homeward.negotiation.handover.FulfilmentRequest;
import org.homeward.negotiation.ledger.Ledger;
import org.homeward.negotiation.officer.Officers;

/**
 * Confirms or refuses a return that detainee-service published: only an officer knows which promise
 * it belongs to.
 */
@ApplicationScoped
class DecideProposal {

    private final RecordFulfilment fulfilments;
    private final Ledger ledger;
    private final Proposals proposals;
    private final Officers officers;

    DecideProposal(
            RecordFulfilment fulfilments, Ledger ledger, Proposals proposals, Officers officers) {
        this.fulfilments = fulfilments;
        this.ledger = ledger;
        this.proposals = proposals;
        this.officers = officers;
    }

    UUID confirm(UUID commitment, UUID proposal, ConfirmationRequest request) {
        ledger.findForUpdate(commitment, officers.desks());
        Proposals.Proposal open = proposals.open(commitment, proposal);
        fulfilments.handle(
                commitment,
                new FulfilmentRequest(
                        open.date(),
                        request.place(),
                        request.intermediary(),
                        request.verifiedBy(),
                        request.evidence(),
                        null,
                        List.of(open.detainee()),
                        null));
        proposals.decide(open, "CONFIRMED", null, request.evidence());
        return commitment;
    }

    UUID refuse(UUID commitment, UUID proposal, ReasonRequest request) {
        ledger.findForUpdate(commitment, officers.desks());
        Proposals.Proposal open = proposals.open(commitment, proposal);
        proposals.decide(open, "REFUSED", request.reason(), request.evidence());
        return commitment;
    }
}
