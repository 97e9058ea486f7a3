/**
 * The case file of one person: the aggregate, its invariants, and the events that are kept for ever
 * so that every figure can be asked as of a past day.
 */
@NullMarked
package org.homeward.detainee.person;

import org.jspecify.annotations.NullMarked;
