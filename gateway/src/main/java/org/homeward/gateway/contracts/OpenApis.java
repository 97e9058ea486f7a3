package org.homeward.gateway.contracts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.homeward.gateway.door.DoorConfig;
import org.homeward.web.Busy;
import org.jboss.logging.Logger;

/**
 * The OpenAPI documents of the services as they run, and one that joins them. Only paths that the
 * door lets through are in it.
 */
@Singleton
class OpenApis {

    private static final Logger LOG = Logger.getLogger(OpenApis.class);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final DoorConfig.Upstreams services;
    private final ObjectMapper json = new ObjectMapper();
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    OpenApis(DoorConfig config) {
        this.services = config.management();
    }

    Optional<ObjectNode> of(String service) {
        return Optional.ofNullable(
                        switch (service) {
                            case "detainee-service" -> services.detainee();
                            case "negotiation-service" -> services.negotiation();
                            case "notification-service" -> services.notification();
                            default -> null;
                        })
                .map(this::fetch);
    }

    ObjectNode merged() {
        var all = GatewayPaths.document(json);
        for (var service :
                List.of("detainee-service", "negotiation-service", "notification-service")) {
            try {
                of(service).ifPresent(document -> merge(all, document));
            } catch (Busy _) {
                LOG.warnf("%s is away: its part of the API is not in the document", service);
            }
        }
        return all;
    }

    private static void merge(ObjectNode all, ObjectNode document) {
        var paths = document.path("paths");
        var into = all.withObjectProperty("paths");
        paths.properties().stream()
                .filter(path -> path.getKey().startsWith("/api/v1/"))
                .forEach(path -> into.set(path.getKey(), withoutSecurity(path.getValue())));
        for (var kind : document.path("components").properties()) {
            if (kind.getKey().equals("securitySchemes")) {
                continue;
            }
            var target = all.withObjectProperty("components").withObjectProperty(kind.getKey());
            kind.getValue()
                    .properties()
                    .forEach(part -> target.putIfAbsent(part.getKey(), part.getValue()));
        }
    }

    /** At the door there is one way in, written once on top; a service names its own. */
    private static JsonNode withoutSecurity(JsonNode path) {
        path.forEach(operation -> {
            if (operation instanceof ObjectNode call) {
                call.remove("security");
            }
        });
        return path;
    }

    private ObjectNode fetch(URI service) {
        var request =
                HttpRequest.newBuilder(service.resolve("/q/openapi?format=json"))
                        .timeout(PATIENCE)
                        .header("Accept", "application/json")
                        .build();
        try {
            var answer = http.send(request, BodyHandlers.ofString());
            if (answer.statusCode() == 200
                    && json.readTree(answer.body()) instanceof ObjectNode found) {
                return found;
            }
            throw Busy.of(PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Busy.of(PATIENCE);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("unreadable OpenAPI document", e);
        } catch (IOException _) {
            throw Busy.of(PATIENCE);
        }
    }
}
