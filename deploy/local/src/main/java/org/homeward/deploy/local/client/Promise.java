package org.homeward.deploy.local.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Optional;

/** A commitment as the gateway answered it. */
public record Promise(String id, String reference, Optional<Instant> due) {

    public static Promise of(JsonNode answer) {
        JsonNode instant = answer.path("due").path("instant");
        return new Promise(
                answer.required("id").asText(),
                answer.required("reference").asText(),
                instant.isTextual()
                        ? Optional.of(Instant.parse(instant.asText()))
                        : Optional.empty());
    }
}
