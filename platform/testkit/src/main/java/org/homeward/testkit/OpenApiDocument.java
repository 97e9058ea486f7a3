package org.homeward.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialects;
import io.restassured.RestAssured;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The OpenAPI 3.1 document of a running service, as far as {@link OpenApiCheck} asks for it. */
final class OpenApiDocument {
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Set<String> METHODS =
            Set.of("get", "post", "put", "patch", "delete", "head", "options");

    private static final SchemaRegistry SCHEMAS =
            SchemaRegistry.withDefaultDialect(
                    Dialects.getOpenApi31(),
                    builder ->
                            builder.schemaRegistryConfig(
                                    SchemaRegistryConfig.builder()
                                            .formatAssertionsEnabled(true)
                                            .build()));

    private final JsonNode document;

    private OpenApiDocument(JsonNode document) {
        this.document = document;
    }

    static OpenApiDocument fetch(URI address) {
        String text =
                RestAssured.given()
                        .noFilters()
                        .accept("application/json")
                        .get(address + "?format=json")
                        .asString();
        return parse(text);
    }

    static OpenApiDocument parse(String text) {
        try {
            JsonNode document = JSON.readTree(text);
            document.path("components").path("schemas").forEach(OpenApiDocument::close);
            return new OpenApiDocument(document);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Not an OpenAPI document", e);
        }
    }

    /** As {@code METHOD /path/{template}}. */
    Set<String> routes() {
        Set<String> routes = new TreeSet<>();
        for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
            for (Map.Entry<String, JsonNode> each : path.getValue().properties()) {
                if (METHODS.contains(each.getKey())) {
                    routes.add(each.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey());
                }
            }
        }
        return routes;
    }

    /** The one with the most literal template, as the service itself would choose. */
    Optional<Operation> operation(String method, String path) {
        List<String> matching = new ArrayList<>();
        for (Map.Entry<String, JsonNode> each : document.path("paths").properties()) {
            if (pattern(each.getKey()).matcher(path).matches()) {
                matching.add(each.getKey());
            }
        }
        return matching.stream()
                .min((a, b) -> Integer.compare(parameters(a), parameters(b)))
                .map(template -> document.path("paths").path(template))
                .map(item -> item.path(method.toLowerCase(Locale.ROOT)))
                .filter(JsonNode::isObject)
                .map(Operation::new);
    }

    /** What a body of that call looks like; empty where it takes none in JSON. */
    Optional<JsonNode> requestSchema(String method, String path) {
        return operation(method, path)
                .map(found -> found.operation.path("requestBody").path("content"))
                .map(content -> content.path("application/json").path("schema"))
                .filter(JsonNode::isObject);
    }

    /** What 200 is answered with in JSON. */
    Optional<JsonNode> answerSchema(String method, String template) {
        return Optional.of(
                        document.path("paths")
                                .path(template)
                                .path(method)
                                .path("responses")
                                .path("200")
                                .path("content")
                                .path("application/json")
                                .path("schema"))
                .filter(JsonNode::isObject);
    }

    /** The schema itself and all that it is made of, references followed. */
    List<JsonNode> parts(JsonNode schema) {
        List<JsonNode> parts = new ArrayList<>();
        if (schema.has("$ref")) {
            parts.addAll(parts(document.at(schema.path("$ref").asText().substring(1))));
        }
        for (String choice : List.of("anyOf", "oneOf", "allOf")) {
            schema.path(choice).forEach(one -> parts.addAll(parts(one)));
        }
        parts.add(schema);
        return parts;
    }

    /** Without references and without the alternative of being null. */
    JsonNode resolved(JsonNode schema) {
        if (schema.has("$ref")) {
            return resolved(document.at(schema.path("$ref").asText().substring(1)));
        }
        for (String choice : List.of("anyOf", "oneOf", "allOf")) {
            for (JsonNode one : schema.path(choice)) {
                if (!one.path("type").asText().equals("null")) {
                    return resolved(one);
                }
            }
        }
        return schema;
    }

    /** The last part of its reference; empty for one that is written in place. */
    String nameOf(JsonNode schema) {
        if (schema.has("$ref")) {
            return schema.path("$ref").asText().replaceAll(".*/", "");
        }
        for (String choice : List.of("anyOf", "oneOf", "allOf")) {
            for (JsonNode one : schema.path(choice)) {
                if (one.has("$ref")) {
                    return nameOf(one);
                }
            }
        }
        return "";
    }

    /** A text without code, format or fixed form: a web address counts as text. */
    boolean isFreeText(JsonNode schema) {
        JsonNode known = resolved(schema);
        return known.path("type").toString().contains("\"string\"")
                && !known.has("enum")
                && !known.has("const")
                && !known.has("format")
                && !known.has("pattern");
    }

    /** As {@code Schema.field}, of every body that any call takes. */
    Set<String> freeTextsOfRequests() {
        Set<String> found = new TreeSet<>();
        Set<String> seen = new TreeSet<>();
        document.path("paths")
                .forEach(path ->
                        path.forEach(operation ->
                                collect(
                                        operation
                                                .path("requestBody")
                                                .path("content")
                                                .path("application/json")
                                                .path("schema"),
                                        seen,
                                        found)));
        return found;
    }

    private void collect(JsonNode schema, Set<String> seen, Set<String> found) {
        String name = nameOf(schema);
        if (!name.isEmpty() && !seen.add(name)) {
            return;
        }
        JsonNode known = resolved(schema);
        known.path("properties")
                .properties()
                .forEach(field -> {
                    if (isFreeText(field.getValue())) {
                        found.add(name + "." + field.getKey());
                    }
                    collect(field.getValue(), seen, found);
                });
        if (known.has("items")) {
            collect(known.path("items"), seen, found);
        }
    }

    private static Pattern pattern(String template) {
        return Pattern.compile("\\Q" + template.replaceAll("\\{[^}]+}", "\\\\E[^/]+\\\\Q") + "\\E");
    }

    private static int parameters(String template) {
        return template.split("\\{", -1).length;
    }

    /** A field that the document does not name is a mistake in one of the two. */
    private static void close(JsonNode schema) {
        if (schema instanceof ObjectNode object
                && object.has("properties")
                && !object.has("additionalProperties")) {
            object.put("additionalProperties", false);
        }
    }

    /** One method of one path. */
    final class Operation {
        private final JsonNode operation;

        private Operation(JsonNode operation) {
            this.operation = operation;
        }

        void checkAnswer(String call, int status, String type, String body) {
            JsonNode answer = operation.path("responses").path(Integer.toString(status));
            assertThat(answer.isObject()).as("OpenAPI has %d for %s", status, call).isTrue();
            if (!body.isEmpty()) {
                check("answer to " + call, answer.path("content"), type, body);
            }
        }

        void checkRequest(String call, String type, String body) {
            check("body of " + call, operation.path("requestBody").path("content"), type, body);
        }

        private void check(String what, JsonNode content, String type, String body) {
            String media = type.split(";", 2)[0].strip();
            assertThat(content.has(media))
                    .as("OpenAPI has the type %s of the %s", media, what)
                    .isTrue();
            if (media.endsWith("json")) {
                assertThat(violations(content.path(media).path("schema"), body))
                        .as("%s: %s", what, body)
                        .isEmpty();
            }
        }

        private List<String> violations(JsonNode schema, String body) {
            if (!(schema.deepCopy() instanceof ObjectNode root)) {
                return List.of("no schema");
            }
            root.set("components", document.path("components"));
            return SCHEMAS
                    .getSchema(root.toString(), InputFormat.JSON)
                    .validate(body, InputFormat.JSON)
                    .stream()
                    .map(Object::toString)
                    .toList();
        }
    }
}
