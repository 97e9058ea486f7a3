package org.homeward.gateway.live;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** Reads CloudEvents in Kafka's binary mode: attributes in headers, data in the value. */
final class Facts {

    private Facts() {}

    /** A state is known by its topic; the type it carries says nothing more. */
    static Fact of(ConsumerRecord<String, byte[]> row, boolean isState) {
        var recorded = instant(header(row, "ce_recordedtime"));
        var value = row.value();
        return new Fact(
                row.topic(),
                row.partition(),
                row.offset(),
                header(row, "ce_id"),
                row.key(),
                isState ? null : header(row, "ce_type"),
                header(row, "ce_desk"),
                number(header(row, "ce_sequence")),
                recorded == null ? Instant.ofEpochMilli(row.timestamp()) : recorded,
                value == null
                        ? null
                        : FormerFields.strip(new String(value, StandardCharsets.UTF_8)));
    }

    private static @Nullable String header(ConsumerRecord<String, byte[]> row, String name) {
        var header = row.headers().lastHeader(name);
        return header == null || header.value() == null
                ? null
                : new String(header.value(), StandardCharsets.UTF_8);
    }

    private static long number(@Nullable String text) {
        try {
            return text == null ? 0 : Long.parseLong(text);
        } catch (NumberFormatException _) {
            return 0;
        }
    }

    private static @Nullable Instant instant(@Nullable String text) {
        try {
            return text == null ? null : Instant.parse(text);
        } catch (DateTimeException _) {
            return null;
        }
    }
}
