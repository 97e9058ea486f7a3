package org.homeward.web.problem;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.homeward.web.NotFound;

/** The problems that HTTP itself knows; the rest is thrown by use cases. */
enum StandardProblem {
    MALFORMED(400, "malformed", "The request cannot be read."),
    NOT_SIGNED_IN(401, "not-signed-in", "Sign in, or send a bearer token that is still valid."),
    NOT_ALLOWED(403, "not-allowed", "Your role does not allow this."),
    METHOD_NOT_ALLOWED(405, "method-not-allowed", "This cannot be done here."),
    NOT_ACCEPTABLE(406, "not-acceptable", "The answer is not available in what Accept asks for."),
    TOO_LARGE(413, "too-large", "The body is too large; at most 1 MiB is read."),
    URI_TOO_LONG(414, "uri-too-long", "The address is too long."),
    UNSUPPORTED_TYPE(415, "unsupported-media-type", "Send the body as application/json."),
    UNEXPECTED(500, "unexpected", "Something went wrong here; the request id helps to find it.");

    private final int status;
    private final String slug;
    private final String detail;

    StandardProblem(int status, String slug, String detail) {
        this.status = status;
        this.slug = slug;
        this.detail = detail;
    }

    int status() {
        return status;
    }

    ProblemBody body(Optional<UUID> requestId) {
        return ProblemBody.of(status, slug, detail, requestId);
    }

    /** The body for a bare status code that some part of the server chose. */
    static ProblemBody of(int status, Optional<UUID> requestId) {
        if (status == 404) {
            return ProblemBody.of(NotFound.of(), requestId);
        }
        return Arrays.stream(values())
                .filter(p -> p.status == status)
                .findFirst()
                .map(p -> p.body(requestId))
                .orElseGet(() -> other(status, requestId));
    }

    private static ProblemBody other(int status, Optional<UUID> requestId) {
        return status < 500
                ? ProblemBody.of(status, "refused", "The request is refused.", requestId)
                : ProblemBody.of(status, UNEXPECTED.slug, UNEXPECTED.detail, requestId);
    }
}
