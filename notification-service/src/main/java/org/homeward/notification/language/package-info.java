/** The languages that people are written to in; one place, so that a new one is added once. */
@NullMarked
package org.homeward.notification.language;

import org.jspecify.annotations.NullMarked;
