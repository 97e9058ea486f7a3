package org.homeward.negotiation.commitment;

import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;

/** Who does something, when, and where the ids of what happens come from. */
public record Act(Instant at, String by, Supplier<UUID> ids) {

    UUID id() {
        return ids.get();
    }
}
