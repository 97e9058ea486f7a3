package org.homeward.negotiation.agreement;

import java.util.Set;

/** Whether the other side stands by it. */
public enum AgreementStatus {
    CLAIMED,
    CONFIRMED_BY_COUNTERPARTY,
    REPUDIATED,
    SUPERSEDED;

    /** What may follow; a party may come back to what it repudiated. */
    Set<AgreementStatus> next() {
        return switch (this) {
            case CLAIMED -> Set.of(CONFIRMED_BY_COUNTERPARTY, REPUDIATED, SUPERSEDED);
            case CONFIRMED_BY_COUNTERPARTY -> Set.of(REPUDIATED, SUPERSEDED);
            case REPUDIATED -> Set.of(CONFIRMED_BY_COUNTERPARTY, SUPERSEDED);
            case SUPERSEDED -> Set.of();
        };
    }
}
