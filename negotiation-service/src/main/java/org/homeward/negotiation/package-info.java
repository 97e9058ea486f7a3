/** Promises of release as obligations with a due date, and the day one is not kept. */
@NullMarked
package org.homeward.negotiation;

import org.jspecify.annotations.NullMarked;
