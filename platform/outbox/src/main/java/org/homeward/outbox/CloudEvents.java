package org.homeward.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/**
 * CloudEvents 1.0 in Kafka's binary mode, with the extensions partitionkey, sequence and
 * recordedtime.
 */
final class CloudEvents {
    private static final byte[] VERSION = "1.0".getBytes(UTF_8);
    private static final byte[] JSON = "application/json".getBytes(UTF_8);

    private CloudEvents() {}

    /**
     * A record that is no CloudEvent of this platform; no retry will change that. Its message names
     * what is wrong and quotes nothing of the record.
     */
    static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;

        private final String reason;

        Unreadable(String reason) {
            super(reason);
            this.reason = reason;
        }

        String reason() {
            return reason;
        }
    }

    static ProducerRecord<byte[], byte[]> record(OutboxRow row, byte[] source) {
        OutboxMessage message = row.message();
        byte[] key = bytes(message.key().toString());
        var result = new ProducerRecord<>(message.topic(), null, key, bytes(message.data()), null);
        byte[] recordedAt = bytes(message.recordedAt().toString());
        Headers headers = result.headers();
        headers.add("ce_specversion", VERSION)
                .add("ce_id", bytes(message.id().toString()))
                .add("ce_source", source)
                .add("ce_type", bytes(type(message)))
                .add("ce_time", recordedAt)
                .add("ce_recordedtime", recordedAt)
                .add("ce_subject", key)
                .add("ce_partitionkey", key)
                .add("ce_sequence", bytes(Long.toString(message.sequence())))
                .add("content-type", JSON);
        if (message.desk() != null) {
            headers.add("ce_desk", bytes(message.desk()));
        }
        if (message.correlationId() != null) {
            headers.add("ce_correlationid", bytes(message.correlationId().toString()));
        }
        row.headers().forEach((name, value) -> headers.remove(name).add(name, bytes(value)));
        return result;
    }

    /** A state has the type that its topic gives it, so that it is a whole CloudEvent too. */
    private static String type(OutboxMessage message) {
        return message.type() != null ? message.type() : "org." + message.topic() + ".state.v1";
    }

    static InboundEvent read(ConsumerRecord<byte[], byte[]> record) throws Unreadable {
        Map<String, String> headers = headers(record);
        if (record.key() == null || record.value() == null) {
            throw new Unreadable("a record without " + (record.key() == null ? "key" : "data"));
        }
        try {
            Instant time = instant(required(headers, "ce_time"));
            String recorded = headers.get("ce_recordedtime");
            String correlation = headers.get("ce_correlationid");
            return new InboundEvent(
                    UUID.fromString(required(headers, "ce_id")),
                    required(headers, "ce_type"),
                    required(headers, "ce_source"),
                    UUID.fromString(new String(record.key(), UTF_8)),
                    Long.parseLong(required(headers, "ce_sequence")),
                    headers.get("ce_desk"),
                    time,
                    recorded == null ? time : instant(recorded),
                    correlation == null ? null : UUID.fromString(correlation),
                    new String(record.value(), UTF_8));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new Unreadable("a header of the wrong form: " + e.getClass().getSimpleName());
        }
    }

    private static Instant instant(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }

    private static String required(Map<String, String> headers, String name) throws Unreadable {
        @Nullable String value = headers.get(name);
        if (value == null) {
            throw new Unreadable("no header " + name);
        }
        return value;
    }

    static Map<String, String> headers(ConsumerRecord<byte[], byte[]> record) {
        Map<String, String> result = new HashMap<>();
        for (Header header : record.headers()) {
            if (header.value() != null) {
                result.put(header.key(), new String(header.value(), UTF_8));
            }
        }
        return result;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }
}
