package org.homeward.negotiation.party;

/** What a party is; a mediator owes nothing by itself but is named in the record. */
public enum PartyKind {
    STATE,
    AUTHORITY,
    MEDIATOR,
    ORGANISATION
}
