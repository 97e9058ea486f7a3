package org.homeward.negotiation.reconcile;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.homeward.negotiation.sql.Sql;
import org.homeward.outbox.EventHandler;
import org.homeward.outbox.InboundEvent;
import org.jspecify.annotations.Nullable;

/**
 * Hears that an alert was raised, or that there is one, and marks the breach that caused it, which
 * closes the loop of the reconciler. A breach whose event never arrived is published again.
 */
@ApplicationScoped
class AlertEvents implements EventHandler {

    private static final String RAISED = "org.homeward.notification.alert.raised.v1";
    private static final String CONFIRMED = "org.homeward.notification.alert.confirmed.v1";

    private final Sql sql;
    private final PublishBreachAgain publish;
    private final ObjectMapper json;

    AlertEvents(Sql sql, PublishBreachAgain publish, ObjectMapper json) {
        this.sql = sql;
        this.publish = publish;
        this.json = json;
    }

    /**
     * @param heard in an answer to a question of ours, whether the breach's event has arrived
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Told(@Nullable UUID causeEventId, @Nullable Boolean heard) {}

    @Override
    public String consumer() {
        return "negotiation-reconciler";
    }

    @Override
    public Set<String> topics() {
        return Set.of("homeward.notification.events", "homeward.notification.heartbeat");
    }

    @Override
    public void handle(InboundEvent event) {
        if (!event.type().equals(RAISED) && !event.type().equals(CONFIRMED)) {
            return;
        }
        Told told = told(event);
        if (told.causeEventId() != null) {
            mark(told.causeEventId(), event.recordedAt());
            if (Boolean.FALSE.equals(told.heard())) {
                publish.once(told.causeEventId(), event.recordedAt());
            }
        }
    }

    private void mark(UUID breach, Instant at) {
        sql.update(
                "UPDATE breach SET alerted_at = ? WHERE event_id = ? AND alerted_at IS NULL",
                at,
                breach);
    }

    private Told told(InboundEvent event) {
        try {
            return json.readValue(event.data(), Told.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("An alert cannot be read", e);
        }
    }
}
