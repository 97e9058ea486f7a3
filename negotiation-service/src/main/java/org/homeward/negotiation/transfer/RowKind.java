package org.homeward.negotiation.transfer;

/** What a row of the table records; its word stands in the first column. */
enum RowKind {
    AGREEMENT,
    COMMITMENT,
    /** What became of persons of a promise otherwise than that they came. */
    ENTRY,
    FULFILMENT;

    /** Belongs to a promise, and is taken together with it. */
    boolean ofCommitment() {
        return this == ENTRY || this == FULFILMENT;
    }
}
