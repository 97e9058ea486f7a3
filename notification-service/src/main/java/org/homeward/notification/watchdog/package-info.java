/**
 * Listens for the heartbeat that travels the whole way from the due engine: when it stops, nobody
 * would be told of a breach, so that silence is itself an alert.
 */
@NullMarked
package org.homeward.notification.watchdog;

import org.jspecify.annotations.NullMarked;
