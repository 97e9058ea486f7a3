/**
 * What stood on the desks at any recorded time, so that a board drawn of the past shows the figures
 * of then.
 */
@NullMarked
package org.homeward.negotiation.standing;

import org.jspecify.annotations.NullMarked;
