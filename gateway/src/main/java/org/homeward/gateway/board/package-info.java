/**
 * The situation board: what is overdue, what is due next, what broke today, folded from the events.
 */
@NullMarked
package org.homeward.gateway.board;

import org.jspecify.annotations.NullMarked;
