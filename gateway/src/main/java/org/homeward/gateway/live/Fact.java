package org.homeward.gateway.live;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One record of a topic as it came from the broker.
 *
 * @param id the event's own id; the same event can arrive twice
 * @param type the event's type; null for the newest state of something
 * @param desk the only desk that may learn of it; null is reference data for all
 * @param data the event's JSON; null takes a state away (compacted topics)
 * @param recordedAt when the owning service recorded it, not when the broker stored it
 */
public record Fact(
        String topic,
        int partition,
        long offset,
        @Nullable String id,
        @Nullable String key,
        @Nullable String type,
        @Nullable String desk,
        long sequence,
        Instant recordedAt,
        @Nullable String data) {

    @Override
    public String toString() {
        return "Fact[" + topic + "-" + partition + "@" + offset + " " + type + " " + key + "]";
    }
}
