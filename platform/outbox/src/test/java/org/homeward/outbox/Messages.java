package org.homeward.outbox;

import java.time.Instant;
import java.util.UUID;

/** Messages as a test needs them. */
final class Messages {
    static final Instant NOON = Instant.parse("2022-10-01T12:00:00.123456Z");
    static final String TYPE = "org.homeward.negotiation.commitment.agreed.v1";

    private Messages() {}

    static OutboxMessage message(UUID key, long sequence) {
        return message(Ground.TOPIC, key, sequence);
    }

    static OutboxMessage message(String topic, UUID key, long sequence) {
        return OutboxMessage.event(
                UUID.randomUUID(),
                topic,
                TYPE,
                key,
                sequence,
                "south-caucasus",
                NOON,
                null,
                "{\"sequence\":" + sequence + "}");
    }
}
