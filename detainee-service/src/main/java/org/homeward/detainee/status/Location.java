package org.homeward.detainee.status;

/**
 * Whether the place of detention was told. Source: HURIDOCS micro-thesaurus 30; GC III 70 and 122,
 * CIHL rule 123.
 */
public enum Location {
    DISCLOSED,
    NOT_DISCLOSED,
    UNKNOWN
}
