package org.homeward.gateway.console;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person on a commitment as this reader may see them.
 *
 * @param name null when the reader may not see it, or nobody is named
 */
public record NamedEntry(
        UUID id,
        int number,
        @Nullable UUID detaineeId,
        String state,
        @Nullable String name,
        @Nullable String reference) {

    /** Who the entry is must not stand in a log. */
    @Override
    public String toString() {
        return "NamedEntry[" + id + "]";
    }
}
