package org.homeward.negotiation.ledger;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.homeward.negotiation.commitment.CommitmentEvent;
import org.jspecify.annotations.Nullable;

/**
 * Events as rows. Its mapper is its own, so that a change of the API's JSON can never change what
 * is kept for ever.
 */
public final class EventJson {

    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .addModule(new JavaTimeModule())
                    .addModule(new InstantText().module())
                    .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                    .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .defaultPropertyInclusion(
                            JsonInclude.Value.construct(
                                    JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
                    .build();

    private static final Map<String, ObjectReader> READERS =
            Arrays.stream(CommitmentEvent.class.getPermittedSubclasses())
                    .collect(Collectors.toUnmodifiableMap(EventJson::name, MAPPER::readerFor));

    private static final Map<Class<?>, String> NAMES =
            Arrays.stream(CommitmentEvent.class.getPermittedSubclasses())
                    .collect(Collectors.toUnmodifiableMap(Function.identity(), EventJson::name));

    private static final ObjectWriter EVENTS = MAPPER.writer();
    private static final ObjectWriter MESSAGES =
            MAPPER.writerFor(new TypeReference<Map<String, Object>>() {});

    private EventJson() {}

    /** The event's name in rows and in wire types: {@code DueChanged} is {@code due-changed}. */
    public static String name(CommitmentEvent event) {
        return Objects.requireNonNull(NAMES.get(event.getClass()));
    }

    private static String name(Class<?> type) {
        return type.getSimpleName().replaceAll("(?<!^)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    static String write(CommitmentEvent event) {
        return write(EVENTS, event);
    }

    /** What a message says, in the order in which it was put together. */
    public static String write(Map<String, @Nullable Object> data) {
        return write(MESSAGES, data);
    }

    private static String write(ObjectWriter writer, Object value) {
        try {
            return writer.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an event cannot be written", e);
        }
    }

    /** What a message says, for whoever looks into it. */
    public static JsonNode tree(String message) {
        try {
            return MAPPER.readTree(message);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a message cannot be read", e);
        }
    }

    static CommitmentEvent read(String name, String json) {
        ObjectReader reader = READERS.get(name);
        if (reader == null) {
            throw new IllegalStateException("an event of unknown kind: " + name);
        }
        try {
            return reader.readValue(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an event cannot be read: " + name, e);
        }
    }
}
