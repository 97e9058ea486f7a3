package org.homeward.detainee.status;

/**
 * How far a source can be trusted in general: A completely, B usually, C fairly, D not usually, E
 * unreliable, F cannot be judged. Source: Admiralty code (NATO AJP-2.1).
 */
public enum Reliability {
    A,
    B,
    C,
    D,
    E,
    F
}
