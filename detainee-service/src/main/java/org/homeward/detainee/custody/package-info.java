/**
 * Captivities and what sources say of the person: the commands that move the fate and the axes of
 * acknowledgement.
 */
@NullMarked
package org.homeward.detainee.custody;

import org.jspecify.annotations.NullMarked;
