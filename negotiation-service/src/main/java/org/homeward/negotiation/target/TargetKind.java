package org.homeward.negotiation.target;

/** The word for a target on the wire. */
public enum TargetKind {
    NAMED,
    HEADCOUNT,
    ALL,
    ITEMS,
    UNSPECIFIED
}
