/**
 * What is due now: the engine claims rows, the commitments decide, the ledger writes (ADR 0002,
 * 0003).
 */
@NullMarked
package org.homeward.negotiation.overdue;

import org.jspecify.annotations.NullMarked;
