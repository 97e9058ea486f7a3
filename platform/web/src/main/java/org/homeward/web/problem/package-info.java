/**
 * Turns whatever goes wrong into one problem document (RFC 9457): callers get a sentence they can
 * act on, and nothing of our insides ever leaves.
 */
@NullMarked
package org.homeward.web.problem;

import org.jspecify.annotations.NullMarked;
