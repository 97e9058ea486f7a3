/**
 * What stood on the desks at any recorded time, so that a board drawn of the past shows the figures
 * of then, and what was said can be held against what came of it.
 */
@NullMarked
package org.homeward.negotiation.standing;

import org.jspecify.annotations.NullMarked;
