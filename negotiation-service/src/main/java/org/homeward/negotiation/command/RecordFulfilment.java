package org.homeward.negotiation.command;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.homeward.negotiation.commitment.Act;
import org.homeward.negotiation.commitment.Commitment;
import org.homeward.negotiation.handover.FulfilCommitment;
import org.homeward.negotiation.handover.FulfilmentRequest;
import org.homeward.negotiation.handover.NameArrivals;
import org.homeward.negotiation.handover.NamesRequest;
import org.homeward.negotiation.ledger.Ledger;
import org.homeward.negotiation.officer.Officers;

/** Records what came for one commitment, and takes back what turned out not to be so. */
@ApplicationScoped
class RecordFulfilment {

    private final FulfilCommitment fulfil;
    private final NameArrivals arrivals;
    private final Ledger ledger;
    private final Officers officers;

    RecordFulfilment(
            FulfilCommitment fulfil, NameArrivals arrivals, Ledger ledger, Officers officers) {
        this.fulfil = fulfil;
        this.arrivals = arrivals;
        this.ledger = ledger;
        this.officers = officers;
    }

    UUID handle(UUID id, FulfilmentRequest request) {
        return handle(id, request, officers::act);
    }

    /**
     * @param when asked once the commitment is locked
     */
    UUID handle(UUID id, FulfilmentRequest request, Supplier<Act> when) {
        Commitment commitment = ledger.findForUpdate(id, officers.desks());
        Act act = when.get();
        var delivered = fulfil.accept(act, commitment, request);
        ledger.save(commitment);
        fulfil.write(act, List.of(delivered));
        return id;
    }

    UUID name(UUID id, UUID fulfilment, NamesRequest request) {
        return name(id, fulfilment, request, officers::act);
    }

    UUID name(UUID id, UUID fulfilment, NamesRequest request, Supplier<Act> when) {
        Commitment commitment = ledger.findForUpdate(id, officers.desks());
        var named = arrivals.accept(when.get(), commitment, fulfilment, request);
        ledger.save(commitment);
        arrivals.write(named);
        return id;
    }

    UUID retract(UUID id, UUID fulfilment, ReasonRequest request) {
        Commitment commitment = ledger.findForUpdate(id, officers.desks());
        Act act = officers.act();
        commitment.retract(act.on(request.evidence()), fulfilment, request.reason());
        ledger.save(commitment);
        fulfil.retract(act, fulfilment);
        return id;
    }
}
