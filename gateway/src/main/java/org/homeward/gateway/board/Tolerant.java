package org.homeward.gateway.board;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.inject.Singleton;

/** Reads what others write: a field added tomorrow must not break today's reader. */
@Singleton
class Tolerant {

    private final ObjectMapper mapper =
            JsonMapper.builder()
                    .addModule(new JavaTimeModule())
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build();

    /**
     * @throws IllegalArgumentException when the text is no such object
     */
    <T> T read(String text, Class<T> type) {
        try {
            return mapper.readValue(text, type);
        } catch (JsonProcessingException e) {
            // Not the parser's own words: they quote what it was given, and this goes to the log.
            throw new IllegalArgumentException("no " + type.getSimpleName(), e);
        }
    }
}
