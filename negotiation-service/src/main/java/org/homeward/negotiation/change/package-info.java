/**
 * What changed since the last talks: whoever goes into the next round must know what moved, on
 * every promise, since they last sat down.
 */
@NullMarked
package org.homeward.negotiation.change;

import org.jspecify.annotations.NullMarked;
