package org.homeward.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Holds every answer of a test against the OpenAPI document of the running service: {@code
 * RestAssured.filters(OpenApiCheck.everyAnswer())}. A success must be documented with exactly the
 * fields it has, and so must the body that was sent for it; a failure must be a problem document
 * that says its own status.
 */
public final class OpenApiCheck implements Filter {
    private static final String PROBLEM = "application/problem+json";

    private static final Map<URI, OpenApiDocument> DOCUMENTS = new ConcurrentHashMap<>();

    private OpenApiCheck() {}

    public static Filter everyAnswer() {
        return new OpenApiCheck();
    }

    @Override
    public Response filter(
            FilterableRequestSpecification request,
            FilterableResponseSpecification responseSpec,
            FilterContext context) {
        Response response = context.next(request, responseSpec);
        URI uri = URI.create(request.getURI());
        if (uri.getPath().startsWith("/api/")) {
            check(request, uri, response);
        }
        return response;
    }

    private static void check(FilterableRequestSpecification request, URI uri, Response response) {
        int status = response.statusCode();
        if (status >= 400) {
            checkProblem(request, response);
            return;
        }
        OpenApiDocument document =
                DOCUMENTS.computeIfAbsent(ManagementPort.uri("/q/openapi"), OpenApiDocument::fetch);
        String call = request.getMethod() + " " + uri.getPath();
        Optional<OpenApiDocument.Operation> operation =
                document.operation(request.getMethod(), uri.getPath());
        assertThat(operation).as("OpenAPI has %s", call).isPresent();
        operation
                .orElseThrow()
                .checkAnswer(call, status, response.contentType(), response.asString());
        if (request.getBody() instanceof String body) {
            operation.orElseThrow().checkRequest(call, request.getContentType(), body);
        }
    }

    private static void checkProblem(FilterableRequestSpecification request, Response response) {
        String call = request.getMethod() + " " + request.getURI();
        assertThat(response.contentType()).as("type of the answer to %s", call).startsWith(PROBLEM);
        assertThat(response.jsonPath().getInt("status"))
                .as("status in the answer to %s", call)
                .isEqualTo(response.statusCode());
        assertThat(response.jsonPath().getString("type")).as("problem of %s", call).isNotBlank();
        assertThat(response.jsonPath().getString("title")).as("problem of %s", call).isNotBlank();
    }
}
