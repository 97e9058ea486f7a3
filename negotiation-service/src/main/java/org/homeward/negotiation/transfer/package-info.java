/**
 * Agreements, promises and what came of them as one table: years of history enter in an afternoon,
 * row by row with a reason for each refusal, and leave in a form that enters again unchanged.
 */
@NullMarked
package org.homeward.negotiation.transfer;

import org.jspecify.annotations.NullMarked;
