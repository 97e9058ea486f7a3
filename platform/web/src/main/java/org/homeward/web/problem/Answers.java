package org.homeward.web.problem;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.homeward.web.Problem;
import org.homeward.web.RequestId;

/** Builds the responses that carry a problem. */
final class Answers {

    private Answers() {}

    static Response of(Problem problem) {
        var answer = withBody(ProblemBody.of(problem, RequestId.current()));
        problem.retryAfter()
                .ifPresent(wait -> answer.header(HttpHeaders.RETRY_AFTER, wait.toSeconds()));
        return answer.build();
    }

    static Response.ResponseBuilder of(int status) {
        return withBody(StandardProblem.of(status, RequestId.current()));
    }

    private static Response.ResponseBuilder withBody(ProblemBody body) {
        return Response.status(body.status()).type(ProblemBody.MEDIA_TYPE).entity(body);
    }
}
