package org.homeward.gateway.door;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import java.util.Set;

/**
 * A change that rides on the session cookie must come from our own pages (OWASP CSRF cheat sheet,
 * fetch metadata with an Origin fallback); a bearer token cannot be sent by another site at all.
 */
final class SameOrigin {

    private static final Set<HttpMethod> SAFE =
            Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private SameOrigin() {}

    static boolean holds(HttpServerRequest request) {
        if (SAFE.contains(request.method()) || hasBearer(request)) {
            return true;
        }
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin");
        }
        var origin = request.getHeader("Origin");
        return origin != null
                && origin.equals(request.scheme() + "://" + request.authority().toString());
    }

    static boolean hasBearer(HttpServerRequest request) {
        var authorization = request.getHeader("Authorization");
        return authorization != null && authorization.regionMatches(true, 0, "Bearer ", 0, 7);
    }
}
