package org.homeward.negotiation.commitment;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A broken promise of one due version. It is never removed, only marked.
 *
 * @param instant the due instant that passed; null when it was declared
 * @param lastDay the last day on which a delivery would have been on time
 * @param rescindedAt when an on-time delivery was learnt of, or the date was corrected; null while
 *     the breach stands
 * @param correctedBy the due version that showed this one's date to be wrong: such a breach never
 *     stands again
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Breach(
        int dueVersion,
        @Nullable Instant instant,
        @Nullable LocalDate lastDay,
        Instant detectedAt,
        @Nullable Integer owed,
        int delivered,
        @Nullable Integer shortfall,
        boolean declared,
        @Nullable Instant rescindedAt,
        @Nullable Integer correctedBy) {

    public boolean standing() {
        return rescindedAt == null;
    }

    /** Rescinded because of deliveries, which can turn out not to have been. */
    boolean reinstatable() {
        return rescindedAt != null && correctedBy == null;
    }

    Breach rescinded(@Nullable Instant at, @Nullable Integer correction) {
        return new Breach(
                dueVersion,
                instant,
                lastDay,
                detectedAt,
                owed,
                delivered,
                shortfall,
                declared,
                at,
                correction);
    }
}
