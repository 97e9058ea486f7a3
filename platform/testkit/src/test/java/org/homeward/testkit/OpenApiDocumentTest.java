package org.homeward.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.homeward.testkit.OpenApiDocument.Operation;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class OpenApiDocumentTest {
    private static final OpenApiDocument DOCUMENT =
            OpenApiDocument.parse(
                    """
                    {"openapi": "3.1.0",
                     "paths": {
                       "/things/{id}": {"get": {"responses": {"200": {"content": {"application/json":
                         {"schema": {"$ref": "#/components/schemas/Thing"}}}}}}},
                       "/things/latest": {"get": {"responses": {"204": {}}}}},
                     "components": {"schemas": {"Thing": {"type": "object", "required": ["id"],
                       "properties": {"id": {"type": "string", "format": "uuid"},
                                      "size": {"type": "integer"}}}}}}\
                    """);

    @Test
    void aDocumentedAnswerPasses() {
        thing().checkAnswer(
                        "GET",
                        200,
                        "application/json;charset=UTF-8",
                        "{\"id\": \"0199a1b2-0000-7000-8000-000000000001\", \"size\": 3}");
    }

    @Test
    void anUndocumentedFieldIsFound() {
        assertThatThrownBy(() ->
                        answer(
                                "{\"id\": \"0199a1b2-0000-7000-8000-000000000001\","
                                        + " \"colour\": 1}"))
                .hasMessageContaining("colour");
    }

    @Test
    void aMissingFieldAWrongTypeAndAWrongFormatAreFound() {
        assertThatThrownBy(() -> answer("{}")).hasMessageContaining("id");
        assertThatThrownBy(() -> answer("{\"id\": 7}")).hasMessageContaining("string");
        assertThatThrownBy(() -> answer("{\"id\": \"x\"}")).hasMessageContaining("uuid");
    }

    @Test
    void anUndocumentedStatusIsFound() {
        assertThatThrownBy(() -> thing().checkAnswer("GET", 202, "application/json", "{}"))
                .hasMessageContaining("202");
    }

    @Test
    void theMostLiteralPathAnswers() {
        DOCUMENT.operation("GET", "/things/latest").orElseThrow().checkAnswer("GET", 204, "", "");

        assertThat(DOCUMENT.operation("POST", "/things/1")).isEmpty();
        assertThat(DOCUMENT.operation("GET", "/things/1/2")).isEmpty();
        assertThat(DOCUMENT.routes()).containsExactly("GET /things/latest", "GET /things/{id}");
    }

    private static void answer(String body) {
        thing().checkAnswer("GET", 200, "application/json", body);
    }

    private static Operation thing() {
        return DOCUMENT.operation("GET", "/things/1").orElseThrow();
    }
}
