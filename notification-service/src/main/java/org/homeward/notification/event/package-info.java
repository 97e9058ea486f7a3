/**
 * Reading what other services publish: tolerant where HTTP is strict, because a producer may add to
 * its events at any time.
 */
@NullMarked
package org.homeward.notification.event;

import org.jspecify.annotations.NullMarked;
