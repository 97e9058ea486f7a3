package org.homeward.detainee.person;

/** What became of an assertion. */
public enum Standing {
    STANDING,
    AWAITING_APPROVAL,
    REFUSED,
    SUPERSEDED
}
