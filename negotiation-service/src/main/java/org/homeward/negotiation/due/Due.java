package org.homeward.negotiation.due;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A due date as agreed, beside the instant derived from it on the day it was recorded.
 *
 * @param edtf the date as EDTF text; null when none was agreed
 * @param wording the words that were used, in whatever language
 * @param instant null when the text allows no last day
 * @param lastDay last day, grace included, on which a delivery is on time; null without an instant
 * @param qualified the text says that it is uncertain or approximate, which moves nothing
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
        boolean qualified) {

    public static Due none(@Nullable String wording) {
        return new Due(DueKind.NONE, null, null, wording, 0, null, null, false);
    }
}
