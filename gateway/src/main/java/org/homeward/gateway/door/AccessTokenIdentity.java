package org.homeward.gateway.door;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.IdTokenCredential;
import io.quarkus.oidc.runtime.OidcJwtCallerPrincipal;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;

/**
 * Makes a browser session the same caller as a bearer token: desks and clearance come from the
 * access token, which the services check too, never from the ID token.
 */
@ApplicationScoped
class AccessTokenIdentity implements SecurityIdentityAugmentor {

    @Override
    public Uni<SecurityIdentity> augment(
            SecurityIdentity identity, AuthenticationRequestContext context) {
        var token = identity.getCredential(AccessTokenCredential.class);
        if (token == null || identity.getCredential(IdTokenCredential.class) == null) {
            return Uni.createFrom().item(identity);
        }
        return Uni.createFrom()
                .item(
                        QuarkusSecurityIdentity.builder(identity)
                                .setPrincipal(principal(token))
                                .build());
    }

    /**
     * The signature was verified with the session (verify-access-token), so only parsing is left.
     */
    private static OidcJwtCallerPrincipal principal(AccessTokenCredential token) {
        try {
            var claims =
                    new JwtConsumerBuilder()
                            .setSkipAllValidators()
                            .setSkipSignatureVerification()
                            .setDisableRequireSignature()
                            .build()
                            .processToClaims(token.getToken());
            return new OidcJwtCallerPrincipal(claims, token);
        } catch (InvalidJwtException e) {
            throw new AuthenticationFailedException("access token unreadable", e);
        }
    }
}
