package org.homeward.negotiation.transfer;

/** What a row of the table records; its word stands in the first column. */
enum RowKind {
    AGREEMENT,
    COMMITMENT,
    FULFILMENT
}
