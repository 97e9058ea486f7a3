package org.homeward.negotiation.command;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.homeward.negotiation.commitment.Act;
import org.homeward.negotiation.commitment.Commitment;
import org.homeward.negotiation.handover.FulfilCommitment;

/**
 * What came of a promise before it was recorded. It comes with the promise, because the clock looks
 * at once: history that was kept must never be called broken, not even for a moment.
 */
@ApplicationScoped
class KnownAlready {

    private final ChangeEntries entries;
    private final FulfilCommitment fulfil;

    KnownAlready(ChangeEntries entries, FulfilCommitment fulfil) {
        this.entries = entries;
        this.fulfil = fulfil;
    }

    /** The deliveries are to be written after the commitment was saved. */
    List<FulfilCommitment.Delivered> apply(
            Act act, Commitment commitment, CommitmentRequest request) {
        for (EntriesRequest known :
                Objects.requireNonNullElse(request.entries(), List.<EntriesRequest>of())) {
            if (commitment.state().terms().target().listed()) {
                entries.changeListed(commitment, act, known);
            } else {
                entries.add(commitment, act, known);
            }
        }
        List<FulfilCommitment.Delivered> delivered = new ArrayList<>();
        if (request.fulfilments() != null) {
            request.fulfilments()
                    .forEach(known -> delivered.add(fulfil.accept(act, commitment, known)));
        }
        return delivered;
    }

    void write(Act act, List<FulfilCommitment.Delivered> delivered) {
        fulfil.write(act, delivered);
    }
}
