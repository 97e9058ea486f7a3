package org.homeward.gateway.door;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Refuses a body by its declared length before a byte of it is read. */
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
            context.response().putHeader("Connection", "close");
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
