/** A check that finds nothing where there is something is worse than none. */
@NullMarked
package org.homeward.testkit;

import org.jspecify.annotations.NullMarked;
