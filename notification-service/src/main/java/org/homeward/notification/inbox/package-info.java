/**
 * The alerts as the people of a desk see and answer them over HTTP: the channel that works when no
 * mail does.
 */
@NullMarked
package org.homeward.notification.inbox;

import org.jspecify.annotations.NullMarked;
