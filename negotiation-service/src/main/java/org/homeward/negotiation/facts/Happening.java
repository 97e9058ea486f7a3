package org.homeward.negotiation.facts;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What happened to one record that is no commitment.
 *
 * @param noun such as {@code list}
 * @param what past tense, such as {@code handed-over}
 * @param sequence counts the record's events from 1
 * @param desk null for reference data
 */
public record Happening(String noun, String what, UUID id, long sequence, @Nullable String desk) {

    String type() {
        return "org.homeward.negotiation." + noun + "." + what + ".v1";
    }
}
