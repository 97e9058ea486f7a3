package org.homeward.testkit;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One record as it stands in the broker.
 *
 * @param type the CloudEvents type; null for a state record of a compacted topic
 * @param headers every header, the {@code ce_} ones included
 * @param data the JSON body; null for a tombstone
 */
public record LoggedEvent(
        String topic,
        int partition,
        long offset,
        @Nullable String type,
        String key,
        Map<String, String> headers,
        @Nullable String data) {

    public @Nullable String header(String name) {
        return headers.get(name);
    }

    /**
     * @throws IllegalStateException for a record that bears no number
     */
    public long sequence() {
        String sequence = headers.get("ce_sequence");
        if (sequence == null) {
            throw new IllegalStateException("No ce_sequence on " + topic + "@" + offset);
        }
        return Long.parseLong(sequence);
    }
}
