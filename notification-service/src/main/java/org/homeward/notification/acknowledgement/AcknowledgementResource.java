package org.homeward.notification.acknowledgement;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The page behind the link in a mail: whoever holds the link is its reader, nobody signs in. */
@Path("/acknowledge/{token}")
@Produces(MediaType.TEXT_HTML)
@Tag(name = "Acknowledgement page")
@PermitAll
class AcknowledgementResource {

    private final FollowLink follow;
    private final Answers answers;

    AcknowledgementResource(FollowLink follow, Answers answers) {
        this.follow = follow;
        this.answers = answers;
    }

    @GET
    @Operation(
            summary = "Show the page of a link",
            description = "Acknowledges nothing: mail scanners follow links too.")
    public RestResponse<String> show(@RestPath String token, @Context HttpHeaders headers) {
        return answers.of(follow.look(token), headers);
    }

    @POST
    @Operation(
            summary = "Acknowledge by the link",
            description = "A second use shows the first answer.")
    public RestResponse<String> acknowledge(@RestPath String token, @Context HttpHeaders headers) {
        return answers.of(follow.acknowledge(token), headers);
    }
}
