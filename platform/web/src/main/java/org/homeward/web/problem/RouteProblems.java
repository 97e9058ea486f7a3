package org.homeward.web.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.security.AuthenticationFailedException;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.homeward.web.Problem;
import org.homeward.web.RequestId;

/** Answers what fails before or outside of a resource, where no exception mapper is asked. */
@Singleton
public class RouteProblems {

    private final ObjectMapper json;

    RouteProblems(ObjectMapper json) {
        this.json = json;
    }

    /** Ends the request with the problem that belongs to a bare status code. */
    public void end(RoutingContext request, int status) {
        end(request, StandardProblem.of(status, Optional.of(RequestId.of(request))));
    }

    /** Ends the request with that problem. */
    public void end(RoutingContext request, Problem problem) {
        end(request, ProblemBody.of(problem, Optional.of(RequestId.of(request))));
    }

    private void end(RoutingContext request, ProblemBody body) {
        request.response()
                .setStatusCode(body.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, ProblemBody.MEDIA_TYPE)
                .end(bytes(body));
    }

    void register(@Observes Router router) {
        router.route().failureHandler(this::fail);
    }

    /** The mechanism has said its challenge already; only the words are missing. */
    private void fail(RoutingContext request) {
        if (request.failure() instanceof AuthenticationFailedException
                && !request.response().ended()
                && request.response().getStatusCode() == 401) {
            end(request, 401);
        } else {
            request.next();
        }
    }

    private Buffer bytes(ProblemBody body) {
        try {
            return Buffer.buffer(json.writeValueAsBytes(body));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a problem cannot be written", e);
        }
    }
}
