package org.homeward.detainee.status;

/**
 * Whether contact with the person was let through; the last permitted one is the last proof of
 * life. Source: HURIDOCS micro-thesaurus 30.
 */
public enum Contact {
    PERMITTED,
    REFUSED,
    UNKNOWN
}
