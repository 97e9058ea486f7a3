package org.homeward.detainee.person;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A category together with who took it, when, and on which articles; without those it would be a
 * mere label.
 *
 * @param legalBasis articles in short form, for example "GC III 4"
 */
public record Assessment(Category category, String legalBasis, String by, Instant at) {
    static Assessment of(Category category, @Nullable String legalBasis, Recorded recorded) {
        return new Assessment(
                category,
                legalBasis == null ? category.legalBasis() : legalBasis,
                recorded.by(),
                recorded.at());
    }

    /**
     * The earlier assessment where it says the same, so that an amendment elsewhere does not change
     * its author.
     */
    Assessment orKeep(@Nullable Assessment earlier) {
        return earlier != null
                        && earlier.category == category
                        && earlier.legalBasis.equals(legalBasis)
                ? earlier
                : this;
    }
}
