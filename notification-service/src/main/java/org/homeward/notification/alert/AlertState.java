package org.homeward.notification.alert;

import java.util.EnumSet;
import java.util.Set;

/** Where an alert stands; the ladder climbs only while it is OPEN. */
public enum AlertState {
    OPEN,
    ACKNOWLEDGED,
    RESOLVED;

    /** RESOLVED can open again, because a retracted fulfilment reinstates a standing breach. */
    public Set<AlertState> next() {
        return switch (this) {
            case OPEN -> EnumSet.of(ACKNOWLEDGED, RESOLVED);
            case ACKNOWLEDGED -> EnumSet.of(RESOLVED);
            case RESOLVED -> EnumSet.of(OPEN);
        };
    }
}
