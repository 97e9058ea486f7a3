package org.homeward.notification.alert;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.homeward.notification.alert.AlertEvent.Acknowledged;
import org.homeward.notification.alert.AlertEvent.DeliveryFailed;
import org.homeward.notification.alert.AlertEvent.Escalated;
import org.homeward.notification.alert.AlertEvent.Raised;
import org.homeward.notification.alert.AlertEvent.Reopened;
import org.homeward.notification.alert.AlertEvent.Resolved;
import org.homeward.outbox.OutboxMessage;
import org.jspecify.annotations.Nullable;

/** Makes wire messages of what happened to an alert; the contract is beside the migrations. */
@ApplicationScoped
class AlertMessages {

    static final String TOPIC = "homeward.notification.events";
    private static final String TYPE = "org.homeward.notification.alert.%s.v1";
    private static final String CONFIRMATIONS = "homeward.notification.heartbeat";

    private final ObjectMapper json;

    AlertMessages(ObjectMapper json) {
        this.json = json;
    }

    OutboxMessage message(UUID id, Alert alert, AlertEvent event, @Nullable UUID correlation) {
        return OutboxMessage.event(
                id,
                TOPIC,
                TYPE.formatted(name(event)),
                alert.id(),
                alert.sequence(),
                alert.desk(),
                event.at(),
                correlation,
                text(data(alert, event)));
    }

    OutboxMessage confirmation(
            UUID id, Alert alert, ConfirmAlert.Question question, boolean heard, Instant now) {
        ObjectNode data = json.createObjectNode();
        data.put("alertId", alert.id().toString());
        data.put("reference", alert.reference());
        data.put("subjectId", alert.subject().id().toString());
        data.put("subjectVersion", alert.subject().version());
        data.put("causeEventId", question.cause().toString());
        data.put("heard", heard);
        data.put("at", now.toString());
        return OutboxMessage.event(
                id,
                CONFIRMATIONS,
                TYPE.formatted("confirmed"),
                question.cause(),
                question.sequence(),
                alert.desk(),
                now,
                null,
                text(data));
    }

    static String name(AlertEvent event) {
        return switch (event) {
            case Raised _ -> "raised";
            case Acknowledged _ -> "acknowledged";
            case Escalated _ -> "escalated";
            case Resolved _ -> "resolved";
            case Reopened _ -> "reopened";
            case DeliveryFailed _ -> "delivery-failed";
        };
    }

    /** The event alone, for the alert's own history. */
    String history(AlertEvent event) {
        return text(details(json.createObjectNode(), event));
    }

    private ObjectNode data(Alert alert, AlertEvent event) {
        ObjectNode data = json.createObjectNode();
        data.put("alertId", alert.id().toString());
        data.put("reference", alert.reference());
        if (alert.desk() != null) {
            data.put("desk", alert.desk());
        }
        data.put("severity", alert.severity().name());
        data.put("state", alert.state().name());
        data.put("rule", alert.rule());
        data.put("subjectType", alert.subject().type());
        data.put("subjectId", alert.subject().id().toString());
        data.put("subjectReference", alert.subject().reference());
        data.put("subjectVersion", alert.subject().version());
        data.put("causeEventId", alert.causeEventId().toString());
        data.put("raisedAt", alert.raisedAt().toString());
        data.put("at", event.at().toString());
        return details(data, event);
    }

    private static ObjectNode details(ObjectNode data, AlertEvent event) {
        switch (event) {
            case Raised _, Reopened _ -> {}
            case Acknowledged(_, var channel) -> data.put("channel", channel);
            case Escalated(_, var step, var told) -> data.put("step", step).put("told", told);
            case Resolved(_, var reason) -> data.put("resolution", reason.name());
            case DeliveryFailed(_, var delivery, var attempts, var outcome) ->
                    data.put("deliveryId", delivery.toString())
                            .put("attempts", attempts)
                            .put("outcome", outcome);
        }
        return data;
    }

    private String text(ObjectNode node) {
        try {
            return json.writeValueAsString(node);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of texts and numbers cannot be written", e);
        }
    }
}
