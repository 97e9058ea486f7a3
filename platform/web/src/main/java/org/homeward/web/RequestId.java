package org.homeward.web;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import java.util.UUID;

/** One id per request through every service, log line and event: {@code X-Request-Id}. */
public final class RequestId {

    public static final String HEADER = "X-Request-Id";

    /** Key in the logs' mapped diagnostic context and in the routing context. */
    public static final String KEY = "requestId";

    private RequestId() {}

    /** The present request's id; empty in work that no request started. */
    public static Optional<UUID> current() {
        var container = Arc.container();
        if (container == null || !container.requestContext().isActive()) {
            return Optional.empty();
        }
        RoutingContext request = container.instance(CurrentVertxRequest.class).get().getCurrent();
        return request == null ? Optional.empty() : Optional.of(of(request));
    }

    /** That request's id, given to it now if it has none yet. */
    public static UUID of(RoutingContext request) {
        UUID known = request.get(KEY);
        if (known != null) {
            return known;
        }
        UUID id = Ids.parse(request.request().getHeader(HEADER)).orElseGet(UUID::randomUUID);
        request.put(KEY, id);
        return id;
    }
}
