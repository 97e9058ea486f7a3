package org.homeward.deploy.local.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;

/**
 * One event as an outside consumer read it.
 *
 * @param id the CloudEvents id
 * @param type the CloudEvents type
 * @param seenAt when this consumer saw it, by its own clock
 */
public record ObservedEvent(
        String topic,
        int partition,
        long offset,
        String id,
        String type,
        String key,
        long sequence,
        JsonNode data,
        Instant seenAt) {

    /** Whether the type ends with the noun and verb, e.g. {@code commitment.breached}. */
    public boolean is(String nounAndVerb) {
        return type.endsWith("." + nounAndVerb + ".v1");
    }
}
