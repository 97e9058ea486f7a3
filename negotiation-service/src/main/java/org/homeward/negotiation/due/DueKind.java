package org.homeward.negotiation.due;

/**
 * How a due date was agreed. NONE is a due date as well: the honest record of a promise without
 * one.
 */
public enum DueKind {
    DATE,
    /** After another commitment's completion or an event; no instant until that has happened. */
    RELATIVE,
    NONE
}
