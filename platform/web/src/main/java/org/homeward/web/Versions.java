package org.homeward.web;

import org.jspecify.annotations.Nullable;

/** Optimistic locking over HTTP (RFC 9110, 8.8.3 and 13.1.1): strong tags, one per version. */
public final class Versions {

    private static final String ANY = "*";

    private Versions() {}

    public static String etag(long version) {
        return "\"" + version + "\"";
    }

    /**
     * Lets a change pass that was made from the record's present version.
     *
     * @throws PreconditionRequired without a tag
     * @throws Stale when none of the tags is the present one; a weak tag never is
     */
    public static void require(@Nullable String ifMatch, long actual) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw PreconditionRequired.of();
        }
        for (String tag : ifMatch.split(",", -1)) {
            String trimmed = tag.strip();
            if (trimmed.equals(ANY) || trimmed.equals(etag(actual))) {
                return;
            }
        }
        throw Stale.of();
    }
}
