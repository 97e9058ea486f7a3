package org.homeward.deploy.local.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.Optional;

/**
 * What the gateway answered: the status, the body as sent, and the headers that programs rely on.
 */
public record Answer(int status, String body, HttpResponse<String> response) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** The body as JSON; throws {@link IllegalStateException} with the body if it is none. */
    public JsonNode json() {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("HTTP " + status + " without JSON: " + body, e);
        }
    }

    /**
     * This answer if it has the expected status, else an exception that shows what came instead.
     */
    public Answer expect(int expected) {
        if (status != expected) {
            throw new IllegalStateException(
                    response.request().method()
                            + " "
                            + response.uri().getPath()
                            + ": expected HTTP "
                            + expected
                            + ", got "
                            + status
                            + ": "
                            + body);
        }
        return this;
    }

    /** The text of a field of the JSON body that must be there. */
    public String text(String field) {
        return json().required(field).asText();
    }

    public Optional<String> header(String name) {
        return response.headers().firstValue(name);
    }
}
