package org.homeward.negotiation.standing;

import static org.homeward.access.Roles.ANALYST;
import static org.homeward.access.Roles.DESK_OFFICER;
import static org.homeward.access.Roles.DIPLOMAT;
import static org.homeward.access.Roles.HEAD_OF_DESK;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.homeward.negotiation.facts.AsOf;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/commitments/standing")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Commitments")
class StandingResource {

    private final ReadStanding standing;

    StandingResource(ReadStanding standing) {
        this.standing = standing;
    }

    @GET
    @Transactional
    @RolesAllowed({DESK_OFFICER, HEAD_OF_DESK, DIPLOMAT, ANALYST})
    @Operation(summary = "Every promise of your desks as it stood at a recorded time, for a board")
    public StandingView standing(@RestQuery @Nullable String asOf) {
        return standing.at(AsOf.parse(asOf).orElse(null));
    }
}
