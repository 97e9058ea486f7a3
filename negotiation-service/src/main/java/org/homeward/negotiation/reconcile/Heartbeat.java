package org.homeward.negotiation.reconcile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.homeward.outbox.Outbox;
import org.homeward.outbox.OutboxMessage;
import org.homeward.web.Uuid7;

/**
 * Says in public that the reconciler looked and what it found: whoever misses it knows that nobody
 * watches.
 */
@ApplicationScoped
class Heartbeat {

    static final String TOPIC = "homeward.negotiation.heartbeat";

    private static final String TYPE = "org.homeward.negotiation.heartbeat.emitted.v1";
    private static final UUID KEY =
            UUID.nameUUIDFromBytes(
                    "homeward/negotiation/reconciler".getBytes(StandardCharsets.UTF_8));

    private final Outbox outbox;
    private final ObjectMapper json;

    Heartbeat(Outbox outbox, ObjectMapper json) {
        this.outbox = outbox;
        this.json = json;
    }

    /**
     * Replicas share the key; the sequence is the time in milliseconds, which rises in all of them.
     */
    @Transactional
    public void emit(Lag lag, Instant now) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("at", now);
        data.put("unreconciled", lag.total());
        data.put("overdue", lag.overdue());
        data.put("unpublished", lag.unpublished());
        data.put("unalerted", lag.unalerted());
        data.put("setAside", lag.setAside());
        outbox.append(
                OutboxMessage.event(
                        Uuid7.next(now),
                        TOPIC,
                        TYPE,
                        KEY,
                        now.toEpochMilli(),
                        null,
                        now,
                        null,
                        text(data)));
    }

    private String text(Map<String, Object> data) {
        try {
            return json.writeValueAsString(data);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a heartbeat cannot be written", e);
        }
    }
}
