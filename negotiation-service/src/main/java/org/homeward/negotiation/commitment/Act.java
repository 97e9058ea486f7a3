package org.homeward.negotiation.commitment;

import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Who does something, when, on what evidence, and where the ids of what happens come from.
 *
 * @param evidence what shows that the reason is true; null where the officer has nothing to show
 */
public record Act(Instant at, String by, Supplier<UUID> ids, @Nullable String evidence) {

    public Act(Instant at, String by, Supplier<UUID> ids) {
        this(at, by, ids, null);
    }

    /** The same act, resting on this. */
    public Act on(@Nullable String evidence) {
        return new Act(at, by, ids, evidence);
    }

    UUID id() {
        return ids.get();
    }
}
