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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.homeward.negotiation.facts.AsOf;
import org.homeward.web.Ids;
import org.homeward.web.Malformed;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/commitments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Commitments")
class StandingResource {

    private final ReadStanding standing;
    private final ReadOverdue overdue;

    StandingResource(ReadStanding standing, ReadOverdue overdue) {
        this.standing = standing;
        this.overdue = overdue;
    }

    @GET
    @Path("/standing")
    @Transactional
    @RolesAllowed({DESK_OFFICER, HEAD_OF_DESK, DIPLOMAT, ANALYST})
    @Operation(summary = "Every promise of your desks as it stood at a recorded time, for a board")
    public StandingView standing(@RestQuery @Nullable String asOf) {
        return standing.at(AsOf.parse(asOf).orElse(null));
    }

    @GET
    @Path("/overdue")
    @Transactional
    @RolesAllowed({DESK_OFFICER, HEAD_OF_DESK, DIPLOMAT})
    @Operation(
            summary = "What is overdue, longest first",
            description =
                    "How many people, how many days, who promised, in which agreement and talks, and on what evidence.")
    public OverdueView overdue(
            @RestQuery @Parameter(description = "Id of the party that owes")
                    @Nullable String debtor) {
        return overdue.read(
                debtor == null || debtor.isBlank()
                        ? null
                        : Ids.parse(debtor)
                                .orElseThrow(() -> Malformed.of("debtor", "This is no id.")));
    }
}
