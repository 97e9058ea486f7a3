package org.homeward.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** What goes to the dead-letter topic: the record as it came, and why it is there. */
record DeadRecord(OutboxMessage message, Map<String, String> headers) {

    static DeadRecord of(Received received, String consumer, String reason) {
        InboundEvent event = received.event();
        var message =
                new OutboxMessage(
                        event.id(),
                        deadLetters(received.topic()),
                        event.type(),
                        event.key(),
                        event.sequence(),
                        event.desk(),
                        event.recordedAt(),
                        event.correlationId(),
                        event.data());
        return new DeadRecord(
                message,
                Map.of(
                        "ce_source", event.source(),
                        "ce_time", event.time().toString(),
                        "dead_letter_topic", received.topic(),
                        "dead_letter_consumer", consumer,
                        "dead_letter_reason", reason));
    }

    /** A record that is no event; its place on the topic gives it an id. */
    static DeadRecord of(ConsumerRecord<byte[], byte[]> unread, String consumer, String reason) {
        String place = unread.topic() + "-" + unread.partition() + "@" + unread.offset();
        UUID id = UUID.nameUUIDFromBytes(place.getBytes(UTF_8));
        byte[] data = unread.value() == null ? new byte[0] : unread.value();
        var message =
                new OutboxMessage(
                        id,
                        deadLetters(unread.topic()),
                        "org.homeward.unreadable.v1",
                        id,
                        unread.offset(),
                        null,
                        Instant.ofEpochMilli(unread.timestamp()),
                        null,
                        '"' + Base64.getEncoder().encodeToString(data) + '"');
        Map<String, String> headers = new HashMap<>();
        headers.put("dead_letter_topic", unread.topic());
        headers.put("dead_letter_place", place);
        headers.put("dead_letter_consumer", consumer);
        headers.put("dead_letter_reason", reason);
        return new DeadRecord(message, headers);
    }

    private static String deadLetters(String topic) {
        return topic + ".dlq";
    }
}
