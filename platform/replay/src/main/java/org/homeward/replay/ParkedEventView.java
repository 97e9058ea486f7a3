package org.homeward.replay;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.homeward.outbox.DeadLetter;
import org.jspecify.annotations.Nullable;

/** An event that is set aside, in ids: an administrator sees no case content. */
@Schema(name = "ParkedEvent")
public record ParkedEventView(
        @Schema(required = true, examples = "notification-alerts") String consumer,
        @Schema(required = true) UUID eventId,
        @Schema(required = true, examples = "homeward.negotiation.events") String topic,
        @Schema(required = true) String type,
        @Schema(required = true, description = "The aggregate; replay takes it.") UUID key,
        @Schema(required = true, examples = "4") long sequence,
        @Schema(required = true) Instant parkedAt,
        @Schema(required = true, examples = "3") int attempts,
        @Schema(description = "Absent if it only waits for an earlier event of its aggregate.")
                @Nullable String reason) {

    static ParkedEventView of(DeadLetter event) {
        return new ParkedEventView(
                event.consumer(),
                event.eventId(),
                event.topic(),
                event.type(),
                event.key(),
                event.sequence(),
                event.parkedAt(),
                event.attempts(),
                event.reason());
    }
}
