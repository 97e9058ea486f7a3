package org.homeward.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Writes a canary into every free text of every body that a test sends, as the OpenAPI document of
 * the service tells which fields are that; whatever is published afterwards must hold none. A free
 * text that no body had is a gap in the test, and {@link #assertNoTextWasLeftOut} names it.
 */
public final class WordCanaries implements Filter {

    /** In no other word, and in no code. */
    public static final String CANARY = "qzcanaryqz";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Set<String> bounded;
    private final Set<String> written = new TreeSet<>();
    private @Nullable OpenApiDocument document;

    private WordCanaries(Set<String> bounded) {
        this.bounded = bounded;
    }

    /**
     * @param bounded fields whose texts a rule bounds, such as dates and codes
     */
    public static WordCanaries except(String... bounded) {
        return new WordCanaries(Set.of(bounded));
    }

    @Override
    public Response filter(
            FilterableRequestSpecification request,
            FilterableResponseSpecification response,
            FilterContext context) {
        URI uri = URI.create(request.getURI());
        if (request.getBody() instanceof String body) {
            JsonNode tree = tree(body);
            document()
                    .requestSchema(request.getMethod(), uri.getPath())
                    .ifPresent(schema -> write(schema, tree));
            request.body(tree.toString());
        }
        return context.next(request, response);
    }

    private void write(JsonNode schema, JsonNode value) {
        JsonNode known = document().resolved(schema);
        if (value instanceof ObjectNode object) {
            known.path("properties")
                    .properties()
                    .forEach(field -> {
                        JsonNode inner = object.path(field.getKey());
                        if (document().isFreeText(field.getValue())
                                && !bounded.contains(field.getKey())) {
                            if (inner.isTextual()) {
                                written.add(schema(schema) + "." + field.getKey());
                                object.put(field.getKey(), CANARY + " " + inner.asText());
                            }
                        } else {
                            write(field.getValue(), inner);
                        }
                    });
        } else if (value instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                if (document().isFreeText(known.path("items")) && array.get(i).isTextual()) {
                    array.set(i, TextNode.valueOf(CANARY + " " + array.get(i).asText()));
                } else {
                    write(known.path("items"), array.get(i));
                }
            }
        }
    }

    private String schema(JsonNode schema) {
        return document().nameOf(schema);
    }

    /**
     * Every free text of every body that the service takes has carried a canary.
     *
     * @param notTaken as {@code Schema.field}, each with a reason at the call
     */
    public void assertNoTextWasLeftOut(String... notTaken) {
        Set<String> all = new TreeSet<>(document().freeTextsOfRequests());
        all.removeIf(text -> bounded.contains(text.substring(text.indexOf('.') + 1)));
        all.removeAll(written);
        all.removeAll(Set.of(notTaken));
        assertThat(all).as("free texts of requests that carried no canary").isEmpty();
    }

    /** Neither data nor key nor any header holds one. */
    public static void assertNoneIn(List<LoggedEvent> published) {
        assertThat(published).isNotEmpty();
        assertThat(published)
                .allSatisfy(event ->
                        assertThat(event.data() + event.key() + event.headers())
                                .as("%s on %s", event.type(), event.topic())
                                .doesNotContainIgnoringCase(CANARY));
    }

    private static JsonNode tree(String body) {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** Read at the first use: the application has started by then. */
    private OpenApiDocument document() {
        OpenApiDocument known = document;
        if (known == null) {
            known = OpenApiDocument.fetch(ManagementPort.uri("/q/openapi"));
            document = known;
        }
        return known;
    }
}
