package org.homeward.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.homeward.testkit.ManagementPort;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@RealDatabase
@Tag("real")
class OpenApiTest {

    @Test
    void everyOperationDescribesItsProblems() {
        JsonPath document = document();

        Map<String, Object> post = document.getMap("paths.'/api/v1/notes'.post.responses");
        Map<String, Object> get = document.getMap("paths.'/api/v1/notes'.get.responses");
        Map<String, Object> patch = document.getMap("paths.'/api/v1/notes/{id}'.patch.responses");

        assertThat(post)
                .containsKeys("400", "401", "403", "404", "409", "413", "415", "422", "503");
        assertThat(get).containsKeys("400", "401", "403", "406").doesNotContainKeys("404", "422");
        assertThat(patch).containsKeys("404", "412", "428");
    }

    @Test
    void aProblemHasAShapeAndAnExample() {
        JsonPath document = document();

        String media = "components.responses.Problem400.content.'application/problem+json'";
        assertThat(document.getString(media + ".schema.$ref"))
                .isEqualTo("#/components/schemas/Problem");
        assertThat(document.getInt(media + ".example.status")).isEqualTo(400);
        assertThat(document.getList("components.schemas.Problem.required"))
                .containsExactlyInAnyOrder("type", "title", "status", "detail");
    }

    @Test
    void aPostTakesAnIdempotencyKey() {
        List<Map<String, Object>> parameters =
                document().getList("paths.'/api/v1/notes'.post.parameters");

        assertThat(parameters).contains(Map.of("$ref", "#/components/parameters/IdempotencyKey"));
    }

    private static JsonPath document() {
        return given().queryParam("format", "json")
                .get(ManagementPort.uri("/q/openapi"))
                .jsonPath();
    }
}
