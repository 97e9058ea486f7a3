/**
 * What every module's tests need to run against the real parts instead of imitations, and the rules
 * of the house as tests, so that each service holds itself to them in one line.
 */
@NullMarked
package org.homeward.testkit;

import org.jspecify.annotations.NullMarked;
