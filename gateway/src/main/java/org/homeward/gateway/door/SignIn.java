package org.homeward.gateway.door;

import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A person without a session is taken to the sign-in page; a program is told 401, because a
 * redirect to a page means nothing to it.
 */
@Alternative
@Priority(1)
@ApplicationScoped
class SignIn implements HttpAuthenticationMechanism {

    private final @Nullable OidcAuthenticationMechanism oidc;

    @SuppressWarnings("unused") // for the client proxy
    SignIn() {
        this.oidc = null;
    }

    @Inject
    SignIn(OidcAuthenticationMechanism oidc) {
        this.oidc = oidc;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            RoutingContext context, IdentityProviderManager providers) {
        // The OIDC mechanism notes itself as the one to send the challenge: that is ours to do.
        return oidc().authenticate(context, providers)
                .onItem()
                .ifNotNull()
                .transform(AccessTokenCaller::of)
                .onTermination()
                .invoke(() -> context.put(HttpAuthenticationMechanism.class.getName(), this));
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return isProgram(context)
                ? Uni.createFrom().item(new ChallengeData(401, "WWW-Authenticate", "Bearer"))
                : oidc().getChallenge(context);
    }

    @Override
    public Uni<Boolean> sendChallenge(RoutingContext context) {
        if (!isProgram(context)) {
            return HttpAuthenticationMechanism.super.sendChallenge(context);
        }
        VertxProblem.UNAUTHENTICATED.write(context);
        return Uni.createFrom().item(true);
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return oidc().getCredentialTypes();
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext context) {
        return oidc().getCredentialTransport(context);
    }

    /** Before the plain OIDC mechanism, which would answer programs without a problem document. */
    @Override
    public int getPriority() {
        return 2 * DEFAULT_PRIORITY;
    }

    private static boolean isProgram(RoutingContext context) {
        return context.normalizedPath().startsWith("/api/");
    }

    private OidcAuthenticationMechanism oidc() {
        return Objects.requireNonNull(oidc);
    }
}
