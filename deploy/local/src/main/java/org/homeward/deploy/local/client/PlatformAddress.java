package org.homeward.deploy.local.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;

/** Where a running platform answers, as {@code ./homeward status --json} prints it. */
public record PlatformAddress(
        URI gateway,
        URI tokenEndpoint,
        String kafkaBootstrap,
        String kafkaUser,
        Path kafkaPasswordFile,
        URI mailboxList) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * Reads the output of {@code status --json}; throws {@link UncheckedIOException} if it is no
     * JSON.
     */
    public static PlatformAddress parse(String statusJson) {
        try {
            JsonNode status = JSON.readTree(statusJson);
            JsonNode kafka = status.required("kafka");
            return new PlatformAddress(
                    URI.create(status.required("gatewayUrl").asText()),
                    URI.create(status.required("tokenEndpoint").asText()),
                    kafka.required("bootstrap").asText(),
                    kafka.required("user").asText(),
                    Path.of(kafka.required("passwordFile").asText()),
                    URI.create(status.required("mailbox").required("listUrl").asText()));
        } catch (IOException e) {
            throw new UncheckedIOException("status --json printed something else than JSON", e);
        }
    }
}
