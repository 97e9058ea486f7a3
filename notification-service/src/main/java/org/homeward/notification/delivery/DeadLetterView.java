package org.homeward.notification.delivery;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A letter that did not go out, without anything of the case. */
@Schema(name = "DeadLetter")
public record DeadLetterView(
        @Schema(required = true) UUID id,
        @Schema(required = true, examples = "L-7Q2M9KX-4") String alertReference,
        @Schema(required = true, examples = "16") int attempts,
        @Schema(required = true, examples = "The mail server answered 550.") String outcome,
        @Schema(required = true) Instant diedAt,
        @Schema(description = "Set while a replay is on its way.")
                @Nullable Instant replayRequestedAt) {

    static DeadLetterView of(DeadLetter letter) {
        return new DeadLetterView(
                letter.deliveryId(),
                letter.alertReference(),
                letter.attempts(),
                letter.outcome(),
                letter.diedAt(),
                letter.replayRequestedAt().orElse(null));
    }
}
