/**
 * The commitment: one obligation, what may become of it, and the one place that decides whether it
 * was broken.
 */
@NullMarked
package org.homeward.negotiation.commitment;

import org.jspecify.annotations.NullMarked;
