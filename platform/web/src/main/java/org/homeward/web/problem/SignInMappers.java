package org.homeward.web.problem;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/**
 * Says who is not signed in and who may not. The authentication mechanism keeps the last word on
 * how to sign in: a browser may be sent to the login page instead.
 */
public class SignInMappers {

    @ServerExceptionMapper
    public Uni<Response> notSignedIn(UnauthorizedException e, RoutingContext request) {
        return challenge(request);
    }

    @ServerExceptionMapper
    public Uni<Response> badToken(AuthenticationFailedException e, RoutingContext request) {
        return challenge(request);
    }

    @ServerExceptionMapper
    public Response notAllowed(ForbiddenException e) {
        return Answers.of(403).build();
    }

    private static Uni<Response> challenge(RoutingContext request) {
        HttpAuthenticator authenticator = request.get(HttpAuthenticator.class.getName());
        return authenticator == null
                ? Uni.createFrom().item(Answers.of(401).build())
                : authenticator.getChallenge(request).map(SignInMappers::answer);
    }

    private static Response answer(@Nullable ChallengeData challenge) {
        if (challenge == null) {
            return Answers.of(401).build();
        }
        var answer = challenge.status == 401 ? Answers.of(401) : Response.status(challenge.status);
        challenge.getHeaders().forEach((name, value) -> answer.header(name.toString(), value));
        return answer.build();
    }
}
