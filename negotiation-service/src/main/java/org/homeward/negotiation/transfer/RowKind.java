package org.homeward.negotiation.transfer;

/** What a row of the table records; its word stands in the first column. */
enum RowKind {
    AGREEMENT,
    COMMITMENT,
    /** What must happen before a promise binds. */
    CONDITION,
    /** One thing that was said of persons of a promise, otherwise than that they came. */
    ENTRY,
    FULFILMENT;

    /** Belongs to a promise, and is taken together with it. */
    boolean ofCommitment() {
        return this == CONDITION || this == ENTRY || this == FULFILMENT;
    }
}
