package org.homeward.gateway.door;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.homeward.access.Callers;
import org.homeward.access.figures.FigureFields;
import org.jspecify.annotations.Nullable;

/**
 * Checks who may enter where no {@code @RolesAllowed} can stand: on routes below the REST layer.
 */
@Singleton
public class Guests {

    private final Callers callers;
    private final CurrentIdentityAssociation identities;
    private final RateLimit limit;

    Guests(Callers callers, CurrentIdentityAssociation identities, RateLimit limit) {
        this.callers = callers;
        this.identities = identities;
        this.limit = limit;
    }

    /** Who is let in; for everyone else the answer has been written. */
    @ActivateRequestContext
    public Optional<Guest> admit(RoutingContext context, Set<String> roles) {
        var identity = identityOf(context);
        if (identity == null || !(identity.getPrincipal() instanceof JsonWebToken token)) {
            VertxProblem.UNAUTHENTICATED.write(context);
            return Optional.empty();
        }
        if (Collections.disjoint(identity.getRoles(), roles)) {
            VertxProblem.FORBIDDEN.write(context);
            return Optional.empty();
        }
        if (!limit.allows(token.getName())) {
            VertxProblem.BUSY.write(context);
            return Optional.empty();
        }
        identities.setIdentity(identity);
        var caller = callers.current();
        var until = Instant.ofEpochSecond(token.getExpirationTime());
        return Optional.of(new Guest(caller.desks(), until, FigureFields.onlyFiguresFor(caller)));
    }

    public void away(RoutingContext context) {
        VertxProblem.AWAY.write(context);
    }

    static @Nullable SecurityIdentity identityOf(RoutingContext context) {
        return context.user() instanceof QuarkusHttpUser user
                        && !user.getSecurityIdentity().isAnonymous()
                ? user.getSecurityIdentity()
                : null;
    }
}
