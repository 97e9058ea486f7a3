package org.homeward.negotiation.due;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A due date as agreed, beside the instant derived from it on the day it was recorded.
 *
 * @param edtf the date as EDTF text; null when none was agreed
 * @param wording the words that were used, in whatever language
 * @param instant null when the text allows no last day
 * @param lastDay last day, grace included, on which a delivery is on time; null without an instant
 * @param qualified the text says that it is uncertain or approximate, which moves nothing
 * @param relative what it is counted from; null for a date
 * @param countedFrom latest instant at which that can have happened; null while it is awaited
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Due(
        DueKind kind,
        @Nullable String edtf,
        @Nullable String zone,
        @Nullable String wording,
        int graceDays,
        @Nullable Instant instant,
        @Nullable LocalDate lastDay,
        boolean qualified,
        @Nullable RelativeDue relative,
        @Nullable Instant countedFrom) {

    public static Due none(@Nullable String wording) {
        return new Due(DueKind.NONE, null, null, wording, 0, null, null, false, null, null);
    }

    /** The same promise once what it is counted from has happened; only for a relative one. */
    public Due countedFrom(RelativeDue.Start start) {
        return Objects.requireNonNull(relative).from(this, start);
    }

    /** The same relative promise while what it is counted from is awaited. */
    public Due awaiting() {
        return RelativeDue.pending(
                Objects.requireNonNull(relative),
                ZoneId.of(Objects.requireNonNull(zone)),
                wording,
                graceDays);
    }

    /** What is on record that it is counted from, such as talks; null otherwise. */
    public @Nullable UUID afterEvent() {
        return relative == null ? null : relative.after().eventId();
    }

    /** The commitment whose completion it is counted from; null otherwise. */
    public @Nullable UUID afterCommitment() {
        return relative == null ? null : relative.after().commitmentId();
    }
}
