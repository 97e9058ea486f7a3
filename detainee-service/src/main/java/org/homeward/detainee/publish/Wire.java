package org.homeward.detainee.publish;

import java.util.List;
import java.util.UUID;
import org.homeward.detainee.person.Category;
import org.homeward.detainee.person.Detainee;
import org.homeward.detainee.person.DetaineeEvent.AcknowledgementChanged;
import org.homeward.detainee.person.Priority;
import org.homeward.detainee.status.Axis;
import org.homeward.detainee.status.Channel;
import org.homeward.detainee.status.Fate;
import org.jspecify.annotations.Nullable;

/**
 * The data of each message, exactly as the schemas beside the contracts say. Fields may be added;
 * anything else is a new version.
 */
final class Wire {

    private Wire() {}

    record AboutRegistration(
            UUID detaineeId,
            String reference,
            String desk,
            Fate fate,
            @Nullable Category category,
            @Nullable Priority priority) {}

    record AboutDetails(
            UUID detaineeId,
            String reference,
            String desk,
            List<String> changed,
            @Nullable Category category,
            @Nullable Priority priority) {}

    record AboutFate(
            UUID detaineeId,
            String reference,
            String desk,
            UUID assertionId,
            @Nullable UUID episodeId,
            Fate from,
            Fate to,
            String valid) {}

    record AboutAcknowledgement(
            UUID detaineeId,
            String reference,
            String desk,
            UUID assertionId,
            Axis axis,
            @Nullable Channel channel,
            @Nullable String from,
            String to,
            String valid,
            boolean contradictsFate) {
        static AboutAcknowledgement of(Detainee detainee, AcknowledgementChanged event) {
            return new AboutAcknowledgement(
                    detainee.id(),
                    detainee.reference(),
                    detainee.desk(),
                    event.assertionId(),
                    event.axis(),
                    event.channel(),
                    event.from(),
                    event.to(),
                    event.valid().text(),
                    event.contradictsFate());
        }
    }

    record AboutJudicialStage(
            UUID detaineeId,
            String reference,
            String desk,
            UUID assertionId,
            @Nullable String from,
            String to,
            String valid) {}

    record AboutEpisodeStart(
            UUID detaineeId,
            String reference,
            String desk,
            UUID episodeId,
            int number,
            String from) {}

    record AboutEpisodeEnd(
            UUID detaineeId, String reference, String desk, UUID episodeId, Fate end, String to) {}

    record AboutEpisodeReopened(UUID detaineeId, String reference, String desk, UUID episodeId) {}

    record Custody(
            UUID detaineeId,
            String reference,
            String desk,
            Fate fate,
            @Nullable UUID episodeId,
            @Nullable Category category,
            @Nullable Priority priority,
            long sequence,
            String recordedAt) {}
}
