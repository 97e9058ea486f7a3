package org.homeward.detainee.custody;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.homeward.web.Conflict;
import org.homeward.web.Rejected;

/**
 * Records how a captivity ended. The end is the fate's next assertion, so the two can never differ;
 * a death waits for the second officer.
 */
@ApplicationScoped
class CloseEpisode {

    private final Ward ward;

    CloseEpisode(Ward ward) {
        this.ward = ward;
    }

    /**
     * @return the id of the assertion that says so
     */
    UUID handle(UUID detaineeId, UUID episodeId, ClosureRequest request) {
        if (!request.end().isEndOfEpisode()) {
            throw Rejected.of(
                    "end",
                    "no-end-of-captivity",
                    "A captivity does not end as " + request.end() + ".");
        }
        return ward.change(
                detaineeId,
                "episode.closed",
                (detainee, recorded) -> {
                    if (!detainee.episode(episodeId).isOpen()) {
                        throw Conflict.of("episode-closed", "The episode is closed already.");
                    }
                    return detainee.assertThat(
                                    Statements.of(request.asAssertion(episodeId), recorded.at()),
                                    recorded)
                            .id();
                });
    }
}
