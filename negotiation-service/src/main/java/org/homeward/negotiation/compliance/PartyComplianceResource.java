package org.homeward.negotiation.compliance;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.homeward.negotiation.facts.AsOf;
import org.homeward.negotiation.officer.Officers;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/parties/{id}/compliance")
@Tag(name = "Compliance", description = "What was promised and what came of it")
class PartyComplianceResource {

    private static final String TEXT_CSV = "text/csv;charset=UTF-8";

    private final ReadCompliance compliance;
    private final Officers officers;

    PartyComplianceResource(ReadCompliance compliance, Officers officers) {
        this.compliance = compliance;
        this.officers = officers;
    }

    @GET
    @Transactional
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({DESK_OFFICER, HEAD_OF_DESK, DIPLOMAT, ANALYST})
    @Operation(
            summary = "The compliance record of a party over your desks, as of any recorded time",
            description =
                    "An asOf that lies ahead means now. Accept: text/csv gives one promise a row, and application/pdf the"
                            + " dossier (at the gateway). purpose=EXPORT puts the reading on the trail as an export.")
    public ComplianceView ofParty(
            @RestPath UUID id,
            @RestQuery @Nullable String asOf,
            @RestQuery @Nullable Purpose purpose) {
        return compliance.ofParty(id, AsOf.parse(asOf).orElse(null), purpose);
    }

    @GET
    @Transactional
    @Produces(TEXT_CSV)
    @RolesAllowed({DESK_OFFICER, HEAD_OF_DESK, DIPLOMAT, ANALYST})
    @Operation(hidden = true)
    public String table(@RestPath UUID id, @RestQuery @Nullable String asOf) {
        return Csv.of(
                compliance.ofParty(id, AsOf.parse(asOf).orElse(null), Purpose.EXPORT),
                officers.figuresOnly());
    }
}
