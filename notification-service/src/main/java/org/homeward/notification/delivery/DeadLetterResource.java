package org.homeward.notification.delivery;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.homeward.access.Roles;
import org.homeward.web.Cursor;
import org.homeward.web.Page;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Letters that no mail server took, and the way back for them. */
@Path("/api/v1/dead-letters")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Dead letters")
@RolesAllowed(Roles.ADMINISTRATOR)
class DeadLetterResource {

    private final ReadDeadLetters read;
    private final ReplayDeadLetter replay;

    DeadLetterResource(ReadDeadLetters read, ReplayDeadLetter replay) {
        this.read = read;
        this.replay = replay;
    }

    @GET
    @Operation(summary = "List the letters that did not go out, latest first")
    public Page<DeadLetterView> list(
            @RestQuery @Nullable String cursor, @RestQuery @Nullable Integer limit) {
        return read.list(Cursor.parse(cursor), Page.limit(limit));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read one")
    public DeadLetterView one(@RestPath UUID id) {
        return read.one(id);
    }

    @POST
    @Path("/{id}/replay")
    @ResponseStatus(202)
    @Operation(
            summary = "Send it after all",
            description = "Accepted: it goes back into the queue under the same Message-ID.")
    @APIResponse(responseCode = "202", description = "It will be sent")
    public void replay(@RestPath UUID id) {
        replay.handle(id);
    }
}
