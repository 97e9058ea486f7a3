/**
 * What was promised and how much of it is still owed, because a shortfall must be the same number
 * wherever it is asked.
 */
@NullMarked
package org.homeward.negotiation.target;

import org.jspecify.annotations.NullMarked;
