/**
 * Whether every promise that fell due was noticed, published and alerted: the platform's watch on
 * itself.
 */
@NullMarked
package org.homeward.negotiation.reconcile;

import org.jspecify.annotations.NullMarked;
