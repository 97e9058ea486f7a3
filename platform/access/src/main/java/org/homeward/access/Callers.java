package org.homeward.access;

import io.quarkus.arc.Arc;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Tells a use case who is asking, so that no use case reads a token. */
@ApplicationScoped
public class Callers {
    private final CurrentIdentityAssociation identities;

    Callers(CurrentIdentityAssociation identities) {
        this.identities = identities;
    }

    /**
     * @throws UnauthorizedException when nobody is signed in (HTTP 401)
     */
    public Caller current() {
        return find().orElseThrow(UnauthorizedException::new);
    }

    /** Empty outside a request and for a request without a token. */
    public Optional<Caller> find() {
        if (!Arc.container().requestContext().isActive()) {
            return Optional.empty();
        }
        SecurityIdentity identity = identities.getIdentity();
        if (identity == null
                || identity.isAnonymous()
                || !(identity.getPrincipal() instanceof JsonWebToken token)) {
            return Optional.empty();
        }
        return Optional.of(TokenClaims.caller(token, identity.getRoles()));
    }
}
