package org.homeward.notification.delivery;

import java.util.UUID;
import org.homeward.notification.letter.Letter;

/** A letter ready to go. */
record Envelope(UUID deliveryId, String messageId, UUID alertId, String to, Letter letter) {

    /** Never prints the address. */
    @Override
    public String toString() {
        return "Envelope[" + deliveryId + "]";
    }
}
