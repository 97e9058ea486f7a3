package org.homeward.detainee.person;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The hand and the hour of an entry: recorded time, never the time it speaks of.
 *
 * @param by user name, for reading
 * @param subject the identity provider's id, stable when a person is renamed; null where only the
 *     name was kept
 */
public record Recorded(String by, Instant at, @Nullable String subject) {

    public Recorded(String by, Instant at) {
        this(by, at, null);
    }

    /** Whether one person wrote both; names decide only where an id is missing. */
    boolean sameHandAs(Recorded other) {
        return subject == null || other.subject == null
                ? by.equals(other.by)
                : subject.equals(other.subject);
    }
}
