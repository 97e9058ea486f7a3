/**
 * When a promise falls due: words and a date become an instant here and nowhere else (ADR 0001).
 */
@NullMarked
package org.homeward.negotiation.due;

import org.jspecify.annotations.NullMarked;
