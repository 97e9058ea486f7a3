package org.homeward.gateway.door;

import io.quarkus.oidc.JavaScriptRequestChecker;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Requests made by the console's scripts: when the session has ended they get 499 instead of a
 * redirect that the script could not follow, and the page then reloads itself to sign in.
 */
@ApplicationScoped
class ScriptRequests implements JavaScriptRequestChecker {

    @Override
    public boolean isJavaScriptRequest(RoutingContext context) {
        var accept = context.request().getHeader("Accept");
        return "true".equals(context.request().getHeader("HX-Request"))
                || (accept != null && accept.startsWith("text/event-stream"));
    }
}
