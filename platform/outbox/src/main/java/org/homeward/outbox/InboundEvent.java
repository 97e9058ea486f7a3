package org.homeward.outbox;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A CloudEvent as it came from a topic.
 *
 * @param source the service that published it, as {@code /homeward/<service>}
 * @param key the aggregate it speaks of
 * @param time when it happened
 * @param recordedAt when its publisher learnt it
 */
public record InboundEvent(
        UUID id,
        String type,
        String source,
        UUID key,
        long sequence,
        @Nullable String desk,
        Instant time,
        Instant recordedAt,
        @Nullable UUID correlationId,
        String data) {}
