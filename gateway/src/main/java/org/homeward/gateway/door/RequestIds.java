package org.homeward.gateway.door;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * One id per request from the door to the last service, so that one line of a log finds all others.
 */
@Singleton
class RequestIds {

    static final String HEADER = "X-Request-Id";
    private static final Pattern UUID_TEXT =
            Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final int BEFORE_ALL = 500;

    void register(@Observes Filters filters) {
        filters.register(this::tag, BEFORE_ALL);
    }

    private void tag(RoutingContext context) {
        var given = context.request().getHeader(HEADER);
        var id =
                given != null && UUID_TEXT.matcher(given).matches()
                        ? given
                        : UUID.randomUUID().toString();
        context.request().headers().set(HEADER, id);
        context.response().putHeader(HEADER, id);
        context.next();
    }
}
