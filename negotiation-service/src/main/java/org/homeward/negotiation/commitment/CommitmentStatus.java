package org.homeward.negotiation.commitment;

import java.util.EnumSet;
import java.util.Set;

/**
 * The life of a commitment (domain.md §4, Life). Partly fulfilled, suspended and disputed are no
 * states of it.
 */
public enum CommitmentStatus {
    PROPOSED,
    CONDITIONAL,
    AGREED,
    BREACHED,
    FULFILLED,
    CURED_LATE,
    LAPSED,
    WAIVED,
    WITHDRAWN,
    SUPERSEDED;

    /**
     * States that may follow. AGREED can end as CURED_LATE, because after an extension an earlier
     * breach still stands and completion while a breach stands is never on time.
     */
    public Set<CommitmentStatus> next() {
        return switch (this) {
            case PROPOSED -> EnumSet.of(AGREED, CONDITIONAL, WITHDRAWN);
            case CONDITIONAL -> EnumSet.of(AGREED, WITHDRAWN, SUPERSEDED);
            case AGREED ->
                    EnumSet.of(FULFILLED, CURED_LATE, BREACHED, LAPSED, WITHDRAWN, SUPERSEDED);
            case BREACHED -> EnumSet.of(CURED_LATE, FULFILLED, AGREED, WAIVED, SUPERSEDED);
            case FULFILLED, CURED_LATE -> EnumSet.of(AGREED, BREACHED);
            case LAPSED, WAIVED, WITHDRAWN, SUPERSEDED -> EnumSet.noneOf(CommitmentStatus.class);
        };
    }

    /** Everything that was owed has come. */
    public boolean completed() {
        return this == FULFILLED || this == CURED_LATE;
    }

    /** Something can still be delivered, changed or broken. */
    public boolean open() {
        return this == CONDITIONAL || this == AGREED || this == BREACHED;
    }
}
