package org.homeward.detainee.status;

/**
 * What the holding side answers when asked for a person. Source: HURIDOCS micro-thesaurus 30; the
 * duty to answer is GC III 122–123, AP I 33.
 */
public enum Answer {
    ACKNOWLEDGED,
    DENIED,
    CLAIMED_NOT_IDENTIFIED,
    NO_ANSWER,
    UNKNOWN
}
