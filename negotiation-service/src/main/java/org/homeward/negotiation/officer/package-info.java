/**
 * Who is acting and since when it counts: every command asks here, so that none reads a token or a
 * clock of its own.
 */
@NullMarked
package org.homeward.negotiation.officer;

import org.jspecify.annotations.NullMarked;
