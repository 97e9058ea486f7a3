/** Rounds of talks: where a promise was heard, who mediated and who was there. */
@NullMarked
package org.homeward.negotiation.talks;

import org.jspecify.annotations.NullMarked;
