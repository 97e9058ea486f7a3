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
 * @param rescindedAt when an on-time delivery was learnt of; null while the breach stands
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
        @Nullable Instant rescindedAt) {

    public boolean standing() {
        return rescindedAt == null;
    }

    Breach rescinded(@Nullable Instant at) {
        return new Breach(
                dueVersion, instant, lastDay, detectedAt, owed, delivered, shortfall, declared, at);
    }
}
