package org.homeward.gateway.door;

import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;

/** A problem document (RFC 9457) for answers that are given before any resource is reached. */
enum VertxProblem {
    UNAUTHENTICATED(
            401, "unauthenticated", "Sign in first", "This needs a session or a bearer token."),
    FORBIDDEN(403, "forbidden", "Not allowed", "Your roles do not allow this."),
    CROSS_SITE(
            403,
            "cross-site",
            "Request from another site",
            "A change with the session cookie must come from the console itself; programs send a bearer token."),
    TOO_LARGE(413, "too-large", "Too large", "The body is larger than this service takes."),
    BUSY(429, "too-many-requests", "Too many requests", "Wait a moment and ask again."),
    AWAY(
            503,
            "service-away",
            "Service away",
            "The service behind this address does not answer now.");

    private final int status;
    private final String slug;
    private final String title;
    private final String detail;

    VertxProblem(int status, String slug, String title, String detail) {
        this.status = status;
        this.slug = slug;
        this.title = title;
        this.detail = detail;
    }

    int status() {
        return status;
    }

    void write(RoutingContext context) {
        var response = context.response();
        if (response.ended() || response.headWritten()) {
            response.reset();
            return;
        }
        if (status == 429 || status == 503) {
            response.putHeader("Retry-After", status == 429 ? "1" : "5");
        }
        if (status == 401) {
            response.putHeader("WWW-Authenticate", "Bearer");
        }
        var body =
                new JsonObject()
                        .put("type", "https://homeward.example/problems/" + slug)
                        .put("title", title)
                        .put("status", status)
                        .put("detail", detail)
                        .put("requestId", response.headers().get(RequestIds.HEADER));
        response.setStatusCode(status)
                .putHeader("Content-Type", "application/problem+json")
                .end(body.encode());
    }
}
