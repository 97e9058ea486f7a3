package org.homeward.negotiation.agreement;

/** Whether the other side stands by it. */
public enum AgreementStatus {
    CLAIMED,
    CONFIRMED_BY_COUNTERPARTY,
    REPUDIATED,
    SUPERSEDED
}
