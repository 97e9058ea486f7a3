package org.homeward.web.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** Describes problems, the idempotency key and the bearer token for every operation of the API. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class CommonAnswers implements OASFilter {

    private static final String API = "/api/";
    private static final String BEARER = "bearer";
    private static final String KEY = "IdempotencyKey";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        Components components = document.getComponents();
        if (components == null) {
            components = OASFactory.createComponents();
            document.setComponents(components);
        }
        describe(components);
        if (document.getPaths() != null && document.getPaths().getPathItems() != null) {
            document.getPaths().getPathItems().forEach(CommonAnswers::complete);
        }
    }

    private static void describe(Components components) {
        ProblemSchemas.all().forEach(components::addSchema);
        for (ProblemAnswer answer : ProblemAnswer.values()) {
            components.addResponse(answer.reference(), answer.describe());
        }
        components.addParameter(KEY, idempotencyKey());
        components.addSecurityScheme(
                BEARER,
                OASFactory.createSecurityScheme()
                        .type(SecurityScheme.Type.HTTP)
                        .scheme("bearer")
                        .bearerFormat("JWT"));
    }

    private static void complete(String path, PathItem item) {
        if (!path.startsWith(API)) {
            return;
        }
        for (Map.Entry<HttpMethod, Operation> entry : item.getOperations().entrySet()) {
            Operation operation = entry.getValue();
            addProblems(path, entry.getKey(), operation);
            if (entry.getKey() == HttpMethod.POST) {
                operation.addParameter(OASFactory.createParameter().ref(KEY));
            }
            operation.addSecurityRequirement(
                    OASFactory.createSecurityRequirement().addScheme(BEARER));
        }
    }

    private static void addProblems(String path, HttpMethod method, Operation operation) {
        APIResponses responses = operation.getResponses();
        if (responses == null) {
            responses = OASFactory.createAPIResponses();
            operation.setResponses(responses);
        }
        for (ProblemAnswer answer : ProblemAnswer.of(path, method)) {
            APIResponse reference = OASFactory.createAPIResponse().ref(answer.reference());
            responses.addAPIResponse(answer.status(), reference);
        }
    }

    private static Parameter idempotencyKey() {
        return OASFactory.createParameter()
                .name("Idempotency-Key")
                .in(Parameter.In.HEADER)
                .required(false)
                .description(
                        "The same key and body within 24 hours give the same answer once more.")
                .schema(ProblemSchemas.text().minLength(1).maxLength(200))
                .example("0190163d-8694-739b-aea5-966c26f8ad91");
    }
}
