package org.homeward.notification.inbox;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.homeward.notification.delivery.Delivery;
import org.homeward.notification.delivery.DeliveryState;
import org.homeward.notification.letter.Occasion;
import org.jspecify.annotations.Nullable;

/** One letter to one person: who was told, when, and whether it went out. */
@Schema(name = "Delivery")
public record DeliveryView(
        @Schema(required = true) UUID id,
        @Schema(required = true, description = "User name.", examples = "diplomat")
                String recipient,
        @Schema(required = true, enumeration = "EMAIL") String channel,
        @Schema(required = true) Occasion occasion,
        @Schema(required = true, description = "Step of the ladder, or number of the opening.")
                int ordinal,
        @Schema(required = true) DeliveryState state,
        @Schema(required = true) int attempts,
        @Schema(required = true, description = "The same for every attempt.") String messageId,
        @Schema(required = true) Instant queuedAt,
        @Nullable Instant sentAt,
        @Nullable Instant nextAttemptAt,
        @Schema(description = "What the mail server answered.") @Nullable String outcome) {

    static DeliveryView of(Delivery delivery) {
        return new DeliveryView(
                delivery.id(),
                delivery.recipient(),
                delivery.channel(),
                delivery.reason().occasion(),
                delivery.reason().ordinal(),
                delivery.state(),
                delivery.attempts(),
                delivery.messageId(),
                delivery.queuedAt(),
                delivery.sentAt().orElse(null),
                delivery.nextAttemptAt().orElse(null),
                delivery.outcome().orElse(null));
    }
}
