/**
 * Acknowledging from the mail itself: the link is a secret of one person for one alert, and looking
 * at it acknowledges nothing, because mail scanners look at links too.
 */
@NullMarked
package org.homeward.notification.acknowledgement;

import org.jspecify.annotations.NullMarked;
