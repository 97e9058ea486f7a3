package org.homeward.notification.alert;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happened to an alert. None of them names a person: they leave this service. */
public sealed interface AlertEvent {

    Instant at();

    record Raised(Instant at) implements AlertEvent {}

    /**
     * @param channel where it was acknowledged: {@code CONSOLE} or {@code LINK}
     */
    record Acknowledged(Instant at, String channel) implements AlertEvent {}

    /**
     * @param step the rung of the ladder that was reached, the first above the ground being 1
     * @param told how many people it reached; 0 when nobody entitled was found
     */
    record Escalated(Instant at, int step, int told) implements AlertEvent {}

    record Resolved(Instant at, Resolution resolution) implements AlertEvent {}

    record Reopened(Instant at) implements AlertEvent {}

    /**
     * @param outcome what the mail server answered, without addresses
     */
    record DeliveryFailed(Instant at, UUID deliveryId, int attempts, @Nullable String outcome)
            implements AlertEvent {}
}
