package org.homeward.negotiation.transfer;

/** What became of a row. */
enum RowOutcome {
    ACCEPTED,
    UPDATED,
    UNCHANGED,
    REJECTED
}
