package org.homeward.negotiation.due;

/**
 * How a due date was agreed. NONE is a due date as well: the honest record of a promise without
 * one.
 */
public enum DueKind {
    DATE,
    NONE
}
