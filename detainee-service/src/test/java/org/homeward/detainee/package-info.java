/** What this service promises, checked from outside and on real parts. */
@NullMarked
package org.homeward.detainee;

import org.jspecify.annotations.NullMarked;
