package org.homeward.directory;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A user as the identity provider describes one.
 *
 * @param locale BCP 47 tag
 * @param zone IANA name
 */
public record Person(
        UUID id,
        String username,
        @Nullable String email,
        boolean enabled,
        @Nullable String locale,
        @Nullable String zone,
        Set<String> roles,
        Set<String> functions,
        Set<String> desks,
        Set<String> clearance) {

    /** Never prints who it is. */
    @Override
    public String toString() {
        return "Person " + id;
    }
}
