package org.homeward.outbox;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event that could not be processed, or that waits behind one.
 *
 * @param reason why it failed; null if it only waits for an earlier event of its aggregate
 * @param attempts how often it was tried, replays included
 */
public record DeadLetter(
        String consumer,
        UUID eventId,
        String topic,
        String type,
        UUID key,
        long sequence,
        @Nullable String desk,
        Instant parkedAt,
        int attempts,
        @Nullable String reason) {}
