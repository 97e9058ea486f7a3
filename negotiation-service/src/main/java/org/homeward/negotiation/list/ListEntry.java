package org.homeward.negotiation.list;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of a version.
 *
 * @param named whether a name is written there
 * @param name null also where the reader is not cleared for names
 */
record ListEntry(int number, @Nullable UUID detaineeId, boolean named, @Nullable String name) {

    boolean hidden() {
        return named && name == null;
    }

    @Override
    public String toString() {
        return "ListEntry[" + number + ", " + detaineeId + "]";
    }
}
