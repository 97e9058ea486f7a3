package org.homeward.web.request;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.homeward.web.Malformed;
import org.homeward.web.NotFound;
import org.homeward.web.Problem;
import org.homeward.web.RequestId;
import org.homeward.web.problem.RouteProblems;
import org.jboss.logging.MDC;

/** Runs before everything else, authentication included. */
@Singleton
class FirstFilters {

    private static final int FIRST = 10_000;

    private static final Problem ODD_PATH =
            Malformed.path(
                    "The path holds dot segments, empty segments, escaped separators, control"
                            + " characters or text that is not UTF-8.");

    private final RouteProblems problems;
    private final BodyLimit limit;

    FirstFilters(RouteProblems problems, BodyLimit limit) {
        this.problems = problems;
        this.limit = limit;
    }

    void register(@Observes Filters filters) {
        filters.register(this::identify, FIRST)
                .register(this::refuseOddPath, FIRST - 1)
                .register(this::refuseTooLarge, FIRST - 2);
    }

    private void identify(RoutingContext request) {
        UUID id = RequestId.of(request);
        MDC.put(RequestId.KEY, id.toString());
        request.response().putHeader(RequestId.HEADER, id.toString());
        RouteLabel.start();
        request.next();
    }

    private void refuseOddPath(RoutingContext request) {
        RequestPath path = RequestPath.of(request.request().path());
        if (path.isManagement()) {
            problems.end(request, NotFound.of());
        } else if (path.isPlain()) {
            request.next();
        } else {
            problems.end(request, ODD_PATH);
        }
    }

    /**
     * Answered before the body is read; the connection closes because the rest is never read. Over
     * HTTP/2 only the stream ends: there the header is forbidden and would spoil the answer.
     */
    private void refuseTooLarge(RoutingContext request) {
        if (limit.isExceededBy(announced(request))) {
            if (request.request().version() != HttpVersion.HTTP_2) {
                request.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
            }
            problems.end(request, 413);
        } else {
            request.next();
        }
    }

    private static long announced(RoutingContext request) {
        String length = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        try {
            return length == null ? 0 : Long.parseLong(length);
        } catch (NumberFormatException e) {
            return Long.MAX_VALUE;
        }
    }
}
