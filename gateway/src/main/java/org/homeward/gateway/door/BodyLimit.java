package org.homeward.gateway.door;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * Refuses a body by its declared length before a byte of it is read. Over HTTP/1 the connection
 * ends with it; HTTP/2 forbids that header, and a client that obeys would see no answer at all.
 */
@Singleton
class BodyLimit {

    private static final int AFTER_HEADERS = 440;

    private final long limit;

    BodyLimit(DoorConfig config) {
        this.limit = config.bodyLimit();
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, AFTER_HEADERS);
    }

    private void check(RoutingContext context) {
        if (declaredLength(context) > limit) {
            if (context.request().version() != HttpVersion.HTTP_2) {
                context.response().putHeader("Connection", "close");
            }
            VertxProblem.TOO_LARGE.write(context);
        } else {
            context.next();
        }
    }

    private static long declaredLength(RoutingContext context) {
        var length = context.request().getHeader("Content-Length");
        try {
            return length == null ? 0 : Long.parseLong(length);
        } catch (NumberFormatException _) {
            return Long.MAX_VALUE;
        }
    }
}
