package org.homeward.negotiation.transfer;

import java.util.List;
import org.homeward.negotiation.commitment.Commitment;
import org.homeward.negotiation.commitment.CommitmentState;
import org.homeward.negotiation.commitment.Recorded;

/** A promise as it stands, and how it came to stand so. */
record Promise(CommitmentState state, List<Recorded> events) {

    static Promise of(List<Recorded> events) {
        return new Promise(Commitment.of(events).state(), List.copyOf(events));
    }
}
