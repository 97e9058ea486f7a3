package org.homeward.gateway.door;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.homeward.gateway.door.RouteTable.Route;
import org.homeward.web.request.RouteLabel;
import org.jspecify.annotations.Nullable;

/**
 * Hands a listed request to the service that owns it, with the caller's own token. The gateway adds
 * no rights: each service checks the token again.
 */
@Singleton
class PassThrough {

    private final RouteTable table;
    private final RateLimit limit;
    private final Carrier carrier;

    PassThrough(RouteTable table, RateLimit limit, Carrier carrier) {
        this.table = table;
        this.limit = limit;
        this.carrier = carrier;
    }

    void mount(@Observes Router router) {
        router.route("/api/v1/*").handler(this::forward);
        router.route("/acknowledge/*").handler(this::forward);
    }

    private void forward(RoutingContext context) {
        var route = table.match(context.request().path());
        if (route.isEmpty()) {
            context.next();
            return;
        }
        RouteLabel.set(route.get().label());
        var identity = Guests.identityOf(context);
        var refusal = refusal(context, route.get(), identity);
        if (refusal != null) {
            refusal.write(context);
            return;
        }
        if (Paper.isAskedFor(context.request())) {
            context.next();
            return;
        }
        carrier.carry(context, route.get().to(), route.get().open() ? null : token(identity));
    }

    private static @Nullable String token(@Nullable SecurityIdentity identity) {
        var token = identity == null ? null : identity.getCredential(AccessTokenCredential.class);
        return token == null ? null : token.getToken();
    }

    private @Nullable VertxProblem refusal(
            RoutingContext context, Route route, @Nullable SecurityIdentity identity) {
        var request = context.request();
        if (!route.open() && identity == null) {
            return VertxProblem.UNAUTHENTICATED;
        }
        if (!route.open() && !SameOrigin.holds(request)) {
            return VertxProblem.CROSS_SITE;
        }
        var caller = identity == null ? address(context) : identity.getPrincipal().getName();
        return limit.allows(caller) ? null : VertxProblem.BUSY;
    }

    private static String address(RoutingContext context) {
        return "address:" + context.request().remoteAddress().hostAddress();
    }
}
