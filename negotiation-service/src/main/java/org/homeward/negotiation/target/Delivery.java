package org.homeward.negotiation.target;

import java.time.Instant;

/**
 * A verified delivery as the owed rule sees it.
 *
 * @param latest exclusive latest instant at which it can have happened
 * @param complete the officer's judgement that nothing more is owed, the only way an unquantified
 *     promise ends
 */
public record Delivery(int count, Instant latest, boolean complete) {

    boolean by(@org.jspecify.annotations.Nullable Instant instant) {
        return instant == null || !latest.isAfter(instant);
    }
}
