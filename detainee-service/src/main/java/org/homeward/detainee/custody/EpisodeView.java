package org.homeward.detainee.custody;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.homeward.detainee.person.Detainee;
import org.homeward.detainee.person.Episode;
import org.homeward.detainee.status.Fate;
import org.homeward.detainee.status.PartialDate;
import org.homeward.web.Versioned;
import org.jspecify.annotations.Nullable;

/** One captivity. */
@Schema(
        name = "Episode",
        requiredProperties = {
            "id",
            "detaineeId",
            "reference",
            "number",
            "from",
            "recordedBy",
            "recordedAt",
            "fate"
        })
record EpisodeView(
        UUID id,
        UUID detaineeId,
        @Schema(examples = "D-7Q2M9KX-0") String reference,
        int number,
        @Schema(description = "EDTF level 1", examples = "2022-09-13") String from,
        @Schema(description = "EDTF level 1; absent while it goes on") @Nullable String to,
        @Nullable Fate end,
        @Nullable String place,
        @Nullable String heldBy,
        String recordedBy,
        Instant recordedAt,
        @Schema(description = "The person's fate now") Fate fate,
        @JsonIgnore @Schema(hidden = true) long version)
        implements Versioned {

    static EpisodeView of(Detainee detainee, Episode episode) {
        return new EpisodeView(
                episode.id(),
                detainee.id(),
                detainee.reference(),
                episode.number(),
                episode.opened().text(),
                episode.closed().map(PartialDate::text).orElse(null),
                episode.end().orElse(null),
                episode.place().orElse(null),
                episode.heldBy().orElse(null),
                episode.recorded().by(),
                episode.recorded().at(),
                detainee.fate(),
                detainee.sequence());
    }
}
