package org.homeward.detainee.status;

/**
 * What an assertion speaks about; each axis has its own history and none is derived from another.
 *
 * <p>Source: HURIDOCS micro-thesaurus 30 separates the answer, the place and the contact; the
 * judicial stage stays apart because a conviction never changes a person's category (GC III 85).
 */
public enum Axis {
    FATE,
    ANSWER,
    LOCATION,
    CONTACT,
    JUDICIAL_STAGE
}
