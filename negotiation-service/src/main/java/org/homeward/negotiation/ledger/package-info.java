/**
 * How commitments are kept and told: the event table, its projections, and what other services
 * read.
 */
@NullMarked
package org.homeward.negotiation.ledger;

import org.jspecify.annotations.NullMarked;
