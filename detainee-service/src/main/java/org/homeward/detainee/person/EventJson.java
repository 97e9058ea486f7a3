package org.homeward.detainee.person;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How events are written into the event table. Rows are read for ever, so a field may be added here
 * and none renamed.
 */
final class EventJson {

    private static final ObjectMapper MAPPER =
            JsonMapper.builder()
                    .addModule(new JavaTimeModule())
                    .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .serializationInclusion(JsonInclude.Include.NON_NULL)
                    .build();

    private static final Map<String, Class<? extends DetaineeEvent>> TYPES =
            Arrays.stream(DetaineeEvent.class.getPermittedSubclasses())
                    .collect(
                            Collectors.toUnmodifiableMap(
                                    DetaineeEvent::typeOf,
                                    type -> type.asSubclass(DetaineeEvent.class)));

    private EventJson() {}

    static ObjectMapper mapper() {
        return MAPPER;
    }

    static String write(DetaineeEvent event) {
        try {
            return MAPPER.writeValueAsString(event);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An event cannot be written", e);
        }
    }

    static DetaineeEvent read(String type, String json) {
        Class<? extends DetaineeEvent> target = TYPES.get(type);
        if (target == null) {
            throw new IllegalStateException("The event table holds the unknown type " + type);
        }
        try {
            return MAPPER.readValue(json, target);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An event of type " + type + " cannot be read", e);
        }
    }
}
