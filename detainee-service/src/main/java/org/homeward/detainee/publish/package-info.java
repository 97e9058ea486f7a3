/**
 * What leaves a case file: the one place where an event becomes a wire message, and where history,
 * message and audit entry are written together.
 */
@NullMarked
package org.homeward.detainee.publish;

import org.jspecify.annotations.NullMarked;
