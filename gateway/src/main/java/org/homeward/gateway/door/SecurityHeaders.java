package org.homeward.gateway.door;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Headers on every answer that keep a browser from running or embedding anything that is not ours.
 */
@Singleton
class SecurityHeaders {

    private static final int BEFORE_AUTHENTICATION = 450;

    private final String policy;

    SecurityHeaders(
            @ConfigProperty(name = "quarkus.oidc.auth-server-url") Optional<URI> identityProvider) {
        // A form whose session has ended is redirected to the identity provider: let it go there.
        var formTargets =
                identityProvider.map(uri -> " " + uri.getScheme() + "://" + uri.getAuthority());
        this.policy =
                "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                        + " font-src 'self'; connect-src 'self'; manifest-src 'self';"
                        + " form-action 'self'"
                        + formTargets.orElse("")
                        + "; frame-ancestors 'none'; base-uri 'none'";
    }

    void register(@Observes Filters filters) {
        filters.register(this::add, BEFORE_AUTHENTICATION);
    }

    private void add(RoutingContext context) {
        var headers = context.response().headers();
        headers.set("Content-Security-Policy", policy);
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("X-Frame-Options", "DENY");
        // the address of an acknowledgement page is its key
        headers.set(
                "Referrer-Policy",
                context.request().path().startsWith("/acknowledge/")
                        ? "no-referrer"
                        : "same-origin");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        headers.set("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=()");
        if (context.request().isSSL()) {
            headers.set("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        if (!Assets.isAsset(context.normalizedPath())) {
            headers.set("Cache-Control", "no-store");
        }
        context.next();
    }
}
