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
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/agreements/{id}/compliance")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Compliance", description = "What was promised and what came of it")
class AgreementComplianceResource {

    private final ReadCompliance compliance;

    AgreementComplianceResource(ReadCompliance compliance) {
        this.compliance = compliance;
    }

    @GET
    @Transactional
    @RolesAllowed({DESK_OFFICER, HEAD_OF_DESK, DIPLOMAT, ANALYST})
    @Operation(summary = "What came of one agreement, as of any recorded time")
    public ComplianceView ofAgreement(@RestPath UUID id, @RestQuery @Nullable String asOf) {
        return compliance.ofAgreement(id, AsOf.parse(asOf).orElse(null));
    }
}
