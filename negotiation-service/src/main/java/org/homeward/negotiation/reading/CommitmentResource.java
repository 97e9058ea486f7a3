package org.homeward.negotiation.reading;

import static org.homeward.access.Roles.DESK_OFFICER;
import static org.homeward.access.Roles.DIPLOMAT;
import static org.homeward.access.Roles.HEAD_OF_DESK;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.homeward.negotiation.facts.AsOf;
import org.homeward.web.Page;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/commitments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Commitments", description = "What was promised, what came, and what was broken")
class CommitmentResource {

    private final CommitmentReader commitments;

    CommitmentResource(CommitmentReader commitments) {
        this.commitments = commitments;
    }

    @GET
    @Transactional
    @RolesAllowed({DESK_OFFICER, HEAD_OF_DESK, DIPLOMAT})
    @Operation(summary = "List the commitments of your desks, soonest due first")
    public Page<CommitmentView> list(@BeanParam CommitmentFilter filter) {
        return commitments.list(filter);
    }

    @GET
    @Path("/{id}")
    @Transactional
    @RolesAllowed({DESK_OFFICER, HEAD_OF_DESK, DIPLOMAT})
    @Operation(
            summary =
                    "Read one with entries, due versions, breaches, fulfilments, disputes and history")
    public CommitmentView get(@RestPath UUID id, @RestQuery @Nullable String asOf) {
        return commitments.sheet(id, AsOf.parse(asOf).orElse(null));
    }
}
