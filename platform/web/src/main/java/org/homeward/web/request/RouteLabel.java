package org.homeward.web.request;

import io.vertx.core.Context;
import io.vertx.core.Vertx;

/**
 * What a request is called in the metrics: the template of its route and never its path, which
 * holds ids and secrets. The framework puts the template of a resource in its place; what no
 * resource answers keeps what was said here.
 */
public final class RouteLabel {

    /** Where the metrics look for the template. */
    private static final String KEY = "UrlPathTemplate";

    private static final String OTHER = "/other";

    private RouteLabel() {}

    /** Called before anything can end the request. */
    static void start() {
        set(OTHER);
    }

    /**
     * Names the request that is being handled.
     *
     * @param template one of a bounded set, such as {@code /api/v1/alerts/{path}}
     */
    public static void set(String template) {
        Context context = Vertx.currentContext();
        if (context != null) {
            context.putLocal(KEY, template);
        }
    }
}
