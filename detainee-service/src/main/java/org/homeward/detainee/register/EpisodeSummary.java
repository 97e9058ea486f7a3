package org.homeward.detainee.register;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.homeward.detainee.person.Detainee;
import org.homeward.detainee.person.Episode;
import org.homeward.detainee.status.Fate;
import org.homeward.detainee.status.PartialDate;
import org.jspecify.annotations.Nullable;

/** One captivity in a line of the file. */
@Schema(
        name = "EpisodeSummary",
        requiredProperties = {"id", "number", "from"})
record EpisodeSummary(
        UUID id,
        int number,
        @Schema(description = "EDTF level 1", examples = "2022-09-13") String from,
        @Schema(description = "EDTF level 1; absent while it goes on") @Nullable String to,
        @Nullable Fate end) {

    static List<EpisodeSummary> all(Detainee detainee) {
        return detainee.episodes().stream().map(EpisodeSummary::of).toList();
    }

    private static EpisodeSummary of(Episode episode) {
        return new EpisodeSummary(
                episode.id(),
                episode.number(),
                episode.opened().text(),
                episode.closed().map(PartialDate::text).orElse(null),
                episode.end().orElse(null));
    }
}
