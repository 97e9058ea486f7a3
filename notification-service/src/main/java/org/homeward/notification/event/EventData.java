package org.homeward.notification.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import org.homeward.outbox.InboundEvent;

/** Takes from an event the fields this service knows; what is absent is null, zero or false. */
@ApplicationScoped
public class EventData {

    private final ObjectMapper json;

    EventData(ObjectMapper strict) {
        this.json =
                strict.copy()
                        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                        .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);
    }

    /** With the mapper given, made tolerant. */
    public static EventData reading(ObjectMapper strict) {
        return new EventData(strict);
    }

    /**
     * @throws IllegalArgumentException when a field is of another kind than agreed
     */
    public <T> T of(InboundEvent event, Class<T> type) {
        try {
            return json.readValue(event.data(), type);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(
                    "The data of " + event.type() + " is not as agreed", e);
        }
    }
}
