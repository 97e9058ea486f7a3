/**
 * Who came home, when and verified by whom; and which promise each return satisfies, at most one.
 */
@NullMarked
package org.homeward.negotiation.handover;

import org.jspecify.annotations.NullMarked;
