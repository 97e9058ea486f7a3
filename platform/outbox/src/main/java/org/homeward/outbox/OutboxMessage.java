package org.homeward.outbox;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One CloudEvent on its way to a topic.
 *
 * @param id the CloudEvents id; a consumer recognises a repetition by it
 * @param type the CloudEvents type, or null for the current state of an aggregate on a compacted
 *     topic ({@link #state})
 * @param key the aggregate: its messages arrive in the order in which they were appended
 * @param sequence counts the aggregate's messages of one topic upwards; a consumer drops what lies
 *     before the last one it has seen
 * @param desk the compartment that may see it, null for what everybody may see
 * @param recordedAt when we learnt it, to the microsecond
 * @param data JSON without personal data, at most {@value #MAX_DATA} characters
 */
public record OutboxMessage(
        UUID id,
        String topic,
        @Nullable String type,
        UUID key,
        long sequence,
        @Nullable String desk,
        Instant recordedAt,
        @Nullable UUID correlationId,
        String data) {

    /**
     * Beyond this the broker would refuse the record and everything behind it would wait; so the
     * command is refused instead.
     */
    public static final int MAX_DATA = 300_000;

    public OutboxMessage {
        if (data.length() > MAX_DATA) {
            throw new IllegalArgumentException(
                    "A message of " + data.length() + " characters is too large to publish");
        }
    }

    /** A fact: it stays on its topic for ever. */
    public static OutboxMessage event(
            UUID id,
            String topic,
            String type,
            UUID key,
            long sequence,
            @Nullable String desk,
            Instant recordedAt,
            @Nullable UUID correlationId,
            String data) {
        return new OutboxMessage(
                id, topic, type, key, sequence, desk, recordedAt, correlationId, data);
    }

    /**
     * The aggregate as it is now: the next state of the same key replaces it on its compacted
     * topic.
     */
    public static OutboxMessage state(
            UUID id,
            String topic,
            UUID key,
            long sequence,
            @Nullable String desk,
            Instant recordedAt,
            @Nullable UUID correlationId,
            String data) {
        return new OutboxMessage(
                id, topic, null, key, sequence, desk, recordedAt, correlationId, data);
    }
}
