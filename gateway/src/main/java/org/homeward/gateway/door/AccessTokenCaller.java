package org.homeward.gateway.door;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.runtime.OidcJwtCallerPrincipal;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;

/**
 * Makes a browser session the same caller as a bearer token: desks and clearance come from the
 * access token, which the services check too, never from the ID token.
 */
final class AccessTokenCaller {

    /** An ID token is for the gateway only; shown as a bearer token it opens nothing. */
    private static final String AUDIENCE = "homeward";

    private AccessTokenCaller() {}

    /**
     * @throws AuthenticationFailedException when the token is not meant for the API
     */
    static SecurityIdentity of(SecurityIdentity identity) {
        var token = identity.getCredential(AccessTokenCredential.class);
        return token == null
                ? identity
                : QuarkusSecurityIdentity.builder(identity).setPrincipal(principal(token)).build();
    }

    /** Signature and expiry were verified before (verify-access-token): only parsing is left. */
    private static OidcJwtCallerPrincipal principal(AccessTokenCredential token) {
        try {
            var claims =
                    new JwtConsumerBuilder()
                            .setSkipAllValidators()
                            .setSkipSignatureVerification()
                            .setDisableRequireSignature()
                            .build()
                            .processToClaims(token.getToken());
            if (!claims.getAudience().contains(AUDIENCE)) {
                throw new AuthenticationFailedException("token for another audience");
            }
            return new OidcJwtCallerPrincipal(claims, token);
        } catch (InvalidJwtException | MalformedClaimException e) {
            throw new AuthenticationFailedException("access token unreadable", e);
        }
    }
}
