/**
 * What was known of a person at a past moment, folded from the history that is kept for ever: the
 * same answer then and for ever.
 */
@NullMarked
package org.homeward.detainee.timeline;

import org.jspecify.annotations.NullMarked;
