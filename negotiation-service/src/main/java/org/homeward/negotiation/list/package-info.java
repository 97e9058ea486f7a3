/**
 * The ledger of lists of persons that were handed over: what exactly stood on which list, who got
 * it when, and what the other side answered to each name, so that "that name was never on the list"
 * can be met with a hash.
 */
@NullMarked
package org.homeward.negotiation.list;

import org.jspecify.annotations.NullMarked;
