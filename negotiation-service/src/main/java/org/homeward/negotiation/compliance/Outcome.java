package org.homeward.negotiation.compliance;

import org.homeward.negotiation.commitment.CommitmentState;
import org.homeward.negotiation.commitment.CommitmentStatus;

/**
 * Where a promise stands in the record; each belongs to exactly one, so that the figures add up.
 */
enum Outcome {
    KEPT_ON_TIME,
    KEPT_LATE,
    UNKEPT,
    OPEN,
    CLOSED_OTHERWISE,
    /** What was only proposed is no promise. */
    NO_PROMISE;

    static Outcome of(CommitmentState state) {
        return state.promised() ? of(state.status()) : NO_PROMISE;
    }

    static Outcome of(CommitmentStatus status) {
        return switch (status) {
            case FULFILLED -> KEPT_ON_TIME;
            case CURED_LATE -> KEPT_LATE;
            case BREACHED -> UNKEPT;
            case AGREED, CONDITIONAL -> OPEN;
            case LAPSED, WAIVED, WITHDRAWN, SUPERSEDED -> CLOSED_OTHERWISE;
            case PROPOSED -> NO_PROMISE;
        };
    }
}
