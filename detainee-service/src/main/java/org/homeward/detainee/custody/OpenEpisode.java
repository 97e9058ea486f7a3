package org.homeward.detainee.custody;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.homeward.detainee.person.Episode;
import org.homeward.detainee.status.PartialDate;
import org.homeward.web.Uuid7;

/** Records that a captivity began. */
@ApplicationScoped
class OpenEpisode {

    private final Ward ward;

    OpenEpisode(Ward ward) {
        this.ward = ward;
    }

    UUID handle(UUID detaineeId, OpeningRequest request) {
        return ward.change(
                detaineeId,
                "episode.opened",
                (detainee, recorded) -> {
                    PartialDate from = PartialDate.of("from", request.from());
                    Episode.Opening opening =
                            new Episode.Opening(from, request.place(), request.heldBy());
                    return detainee.open(
                                    Uuid7.next(recorded.at()),
                                    opening,
                                    Statements.capture(request, from, recorded.at()),
                                    recorded)
                            .id();
                });
    }
}
