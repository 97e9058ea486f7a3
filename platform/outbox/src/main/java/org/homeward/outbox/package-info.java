/**
 * What a service commits and what it publishes are one decision: messages are written with the
 * business rows and leave for Kafka afterwards, in order per aggregate, at least once; on the other
 * side an event takes effect once.
 */
@NullMarked
package org.homeward.outbox;

import org.jspecify.annotations.NullMarked;
