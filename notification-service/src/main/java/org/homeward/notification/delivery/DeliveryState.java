package org.homeward.notification.delivery;

import java.util.EnumSet;
import java.util.Set;

/** SENT means that the mail server has taken it; nobody can promise more. */
public enum DeliveryState {
    PENDING,
    SENT,
    DEAD;

    /** A dead letter can be replayed; a sent one is never sent again. */
    public Set<DeliveryState> next() {
        return switch (this) {
            case PENDING -> EnumSet.of(SENT, DEAD);
            case SENT -> EnumSet.noneOf(DeliveryState.class);
            case DEAD -> EnumSet.of(PENDING);
        };
    }
}
