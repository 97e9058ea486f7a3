package org.homeward.negotiation.change;

import static org.homeward.access.Roles.DESK_OFFICER;
import static org.homeward.access.Roles.DIPLOMAT;
import static org.homeward.access.Roles.HEAD_OF_DESK;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.homeward.web.Page;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Beside the talks' own resource, so that talks know nothing of promises. */
@Path("/api/v1/talks/{id}/changes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Changes", description = "What happened to the promises since a day")
class TalksChangeResource {

    private final Changes changes;

    TalksChangeResource(Changes changes) {
        this.changes = changes;
    }

    @GET
    @Transactional
    @RolesAllowed({DESK_OFFICER, HEAD_OF_DESK, DIPLOMAT})
    @Operation(summary = "What changed since these talks")
    public Page<ChangeView> sinceTalks(
            @RestPath UUID id,
            @RestQuery @Nullable String cursor,
            @RestQuery @Nullable Integer limit) {
        return changes.sinceTalks(id, cursor, Page.limit(limit));
    }
}
