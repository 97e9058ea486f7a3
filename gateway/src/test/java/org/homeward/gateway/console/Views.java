package org.homeward.gateway.console;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/** What a service answers, read as the gateway reads it, without a service. */
final class Views {

    private static final ObjectMapper MAPPER =
            JsonMapper.builder()
                    .addModule(new JavaTimeModule())
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build();

    private Views() {}

    static Promised promised(String json) {
        try {
            return MAPPER.readValue(json, Promised.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
