/**
 * Work that falls due: level-triggered, so that an instant which passed while nobody looked is
 * still seen at the next look.
 */
@NullMarked
package org.homeward.timer;

import org.jspecify.annotations.NullMarked;
