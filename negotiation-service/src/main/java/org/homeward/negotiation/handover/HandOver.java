package org.homeward.negotiation.handover;

import java.util.List;
import java.util.UUID;
import org.homeward.negotiation.facts.DateField;
import org.homeward.negotiation.target.PromisedObject;
import org.jspecify.annotations.Nullable;

/**
 * One verified arrival of persons, remains or things.
 *
 * @param persons those whose identity is known; empty where only a number is
 * @param arrivals how many came, known by name or not
 */
record HandOver(
        UUID id,
        String reference,
        String desk,
        PromisedObject object,
        DateField date,
        Circumstances circumstances,
        List<UUID> persons,
        int arrivals) {

    /** How it happened and what it rests on. */
    record Circumstances(
            @Nullable String place,
            @Nullable String intermediary,
            String verifiedBy,
            @Nullable String evidence) {}
}
