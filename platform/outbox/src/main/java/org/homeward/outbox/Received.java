package org.homeward.outbox;

import org.jspecify.annotations.Nullable;

/**
 * An event and the topic it came from.
 *
 * @param place where it lies there, null if it comes from the parked ones
 */
record Received(String topic, InboundEvent event, @Nullable Place place) {

    /** Taken out of the parked events: it moves no reader. */
    static Received parked(String topic, InboundEvent event) {
        return new Received(topic, event, null);
    }
}
