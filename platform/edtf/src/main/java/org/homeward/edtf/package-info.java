/**
 * Dates that know their uncertainty (EDTF, ISO 8601-2 level 1): a deadline is compared with what a
 * source really said, so "September 2022" must never silently become its first day.
 */
@NullMarked
package org.homeward.edtf;

import org.jspecify.annotations.NullMarked;
