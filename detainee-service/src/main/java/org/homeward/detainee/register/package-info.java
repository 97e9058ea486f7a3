/**
 * Opening, reading, finding and amending a case file: what an officer does with the sheet itself.
 */
@NullMarked
package org.homeward.detainee.register;

import org.jspecify.annotations.NullMarked;
