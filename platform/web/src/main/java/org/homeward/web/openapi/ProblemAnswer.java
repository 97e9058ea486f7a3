package org.homeward.web.openapi;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.homeward.web.problem.ProblemBody;

/** Every problem that an operation can answer, each with an example. */
enum ProblemAnswer {
    MALFORMED("400", "malformed", "The request cannot be read; the field is named."),
    NOT_SIGNED_IN("401", "not-signed-in", "Nobody is signed in."),
    NOT_ALLOWED("403", "not-allowed", "The caller's role does not allow it."),
    NOT_FOUND("404", "not-found", "It does not exist, or not for this caller."),
    NOT_ACCEPTABLE("406", "not-acceptable", "No answer in the type that Accept asks for."),
    CONFLICT("409", "conflicting-record", "The record's state does not allow it."),
    STALE("412", "stale", "The record has changed since it was read."),
    TOO_LARGE("413", "too-large", "The body is larger than 1 MiB."),
    UNSUPPORTED_TYPE("415", "unsupported-media-type", "The body is no JSON."),
    REJECTED("422", "idempotency-key-reused", "A rule is broken; the field is named."),
    PRECONDITION_REQUIRED("428", "precondition-required", "If-Match is missing."),
    TOO_MANY_REQUESTS("429", "too-many-requests", "The caller asks too often; see Retry-After."),
    UNEXPECTED("500", "unexpected", "A fault of the platform."),
    BUSY("503", "busy", "Not available just now; see Retry-After.");

    private static final Set<ProblemAnswer> ALWAYS =
            EnumSet.of(
                    MALFORMED,
                    NOT_SIGNED_IN,
                    NOT_ALLOWED,
                    NOT_ACCEPTABLE,
                    TOO_MANY_REQUESTS,
                    UNEXPECTED,
                    BUSY);
    private static final Set<ProblemAnswer> OF_COMMANDS =
            EnumSet.of(NOT_FOUND, CONFLICT, TOO_LARGE, UNSUPPORTED_TYPE, REJECTED);
    private static final Set<ProblemAnswer> OF_CHANGES = EnumSet.of(STALE, PRECONDITION_REQUIRED);
    private static final Set<ProblemAnswer> OF_FIELDS = EnumSet.of(MALFORMED, REJECTED);

    private final String status;
    private final String slug;
    private final String description;

    ProblemAnswer(String status, String slug, String description) {
        this.status = status;
        this.slug = slug;
        this.description = description;
    }

    static Set<ProblemAnswer> of(String path, HttpMethod method) {
        EnumSet<ProblemAnswer> answers = EnumSet.copyOf(ALWAYS);
        if (path.contains("{")) {
            answers.add(NOT_FOUND);
        }
        switch (method) {
            case POST -> answers.addAll(OF_COMMANDS);
            case PUT, PATCH, DELETE -> {
                answers.addAll(OF_COMMANDS);
                answers.addAll(OF_CHANGES);
            }
            default -> {}
        }
        return answers;
    }

    String status() {
        return status;
    }

    /** Its name among the document's components. */
    String reference() {
        return "Problem" + status;
    }

    APIResponse describe() {
        return OASFactory.createAPIResponse()
                .description(description)
                .content(
                        OASFactory.createContent()
                                .addMediaType(
                                        ProblemBody.MEDIA_TYPE,
                                        OASFactory.createMediaType()
                                                .schema(
                                                        OASFactory.createSchema()
                                                                .ref(ProblemSchemas.PROBLEM))
                                                .example(example())));
    }

    private Map<String, Object> example() {
        Map<String, Object> example = new LinkedHashMap<>();
        example.put("type", "https://homeward.example/problems/" + slug);
        example.put(
                "title",
                slug.substring(0, 1).toUpperCase(java.util.Locale.ROOT)
                        + slug.substring(1).replace('-', ' '));
        example.put("status", Integer.valueOf(status));
        example.put("detail", description);
        example.put("requestId", "0190163d-8694-739b-aea5-966c26f8ad90");
        if (OF_FIELDS.contains(this)) {
            example.put("errors", new ArrayList<>(List.of(fieldExample())));
        }
        return example;
    }

    private Map<String, Object> fieldExample() {
        return Map.of(
                "field", this == MALFORMED ? "text" : "Idempotency-Key", "detail", description);
    }
}
