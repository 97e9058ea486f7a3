package org.homeward.gateway.door;

import io.vertx.core.http.HttpServerRequest;
import java.util.regex.Pattern;

/**
 * What the door itself renders instead of handing it on: names of persons are joined here and
 * nowhere behind it, so papers are made here too.
 */
final class Paper {

    private static final Pattern RECORD =
            Pattern.compile("/api/v1/(parties|agreements)/[^/]+/compliance");

    private Paper() {}

    static boolean isAskedFor(HttpServerRequest request) {
        var accept = request.getHeader("Accept");
        return accept != null
                && accept.contains("application/pdf")
                && RECORD.matcher(request.path()).matches();
    }
}
