package org.homeward.negotiation.commitment;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.homeward.negotiation.target.Delivery;
import org.jspecify.annotations.Nullable;

/**
 * What one hand-over brought to one commitment.
 *
 * @param date EDTF text as recorded
 * @param latest exclusive latest instant at which it can have happened
 * @param latestDay the same as a local day, for days late
 * @param entries the persons of this commitment who came; empty where only a number is known
 * @param complete the officer's judgement that nothing more is owed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Fulfilment(
        UUID id,
        UUID handOverId,
        String date,
        Instant latest,
        LocalDate latestDay,
        int count,
        List<UUID> entries,
        boolean complete,
        @Nullable String place,
        @Nullable String intermediary,
        String verifiedBy,
        @Nullable String evidence) {

    public Fulfilment {
        entries = List.copyOf(entries);
    }

    /** How many of those who came have no name yet. */
    public int unnamed() {
        return Math.max(0, count - entries.size());
    }

    Fulfilment naming(List<UUID> more) {
        List<UUID> all = new ArrayList<>(entries);
        all.addAll(more);
        return new Fulfilment(
                id,
                handOverId,
                date,
                latest,
                latestDay,
                count,
                all,
                complete,
                place,
                intermediary,
                verifiedBy,
                evidence);
    }

    Delivery delivery() {
        return new Delivery(count, latest, complete);
    }
}
