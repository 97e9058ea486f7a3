package org.homeward.negotiation.reconcile;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.homeward.negotiation.sql.Sql;
import org.homeward.outbox.EventHandler;
import org.homeward.outbox.InboundEvent;
import org.jspecify.annotations.Nullable;

/**
 * Hears that an alert was raised and marks the breach that caused it, which closes the loop of the
 * reconciler.
 */
@ApplicationScoped
class AlertEvents implements EventHandler {

    private static final String RAISED = "org.homeward.notification.alert.raised.v1";

    private final Sql sql;
    private final ObjectMapper json;

    AlertEvents(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Raised(@Nullable UUID causeEventId) {}

    @Override
    public String consumer() {
        return "negotiation-reconciler";
    }

    @Override
    public Set<String> topics() {
        return Set.of("homeward.notification.events");
    }

    @Override
    public void handle(InboundEvent event) {
        if (!event.type().equals(RAISED)) {
            return;
        }
        UUID cause = raised(event).causeEventId();
        if (cause != null) {
            sql.update(
                    "UPDATE breach SET alerted_at = ? WHERE event_id = ? AND alerted_at IS NULL",
                    event.recordedAt(),
                    cause);
        }
    }

    private Raised raised(InboundEvent event) {
        try {
            return json.readValue(event.data(), Raised.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("An alert cannot be read", e);
        }
    }
}
