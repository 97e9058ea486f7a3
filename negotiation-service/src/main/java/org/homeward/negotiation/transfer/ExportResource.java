package org.homeward.negotiation.transfer;

import static org.homeward.access.Roles.DESK_OFFICER;
import static org.homeward.access.Roles.DIPLOMAT;
import static org.homeward.access.Roles.HEAD_OF_DESK;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.HashSet;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.homeward.negotiation.officer.Officers;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/exports")
@Tag(name = "Exports", description = "Tables for other programs")
class ExportResource {

    private final ExportTable table;
    private final Officers officers;

    ExportResource(ExportTable table, Officers officers) {
        this.table = table;
        this.officers = officers;
    }

    @GET
    @Path("/commitments.csv")
    @Transactional
    @Produces("text/csv")
    @RolesAllowed({DESK_OFFICER, HEAD_OF_DESK, DIPLOMAT})
    @Operation(
            summary = "Agreements, promises and what came of them, as the import takes them",
            description =
                    "Of one desk or of all of yours. A cell that a spreadsheet would run begins with an apostrophe.")
    public String commitments(@RestQuery @Nullable String desk) {
        Set<String> desks = new HashSet<>(officers.desks());
        if (desk != null) {
            desks.retainAll(Set.of(desk));
        }
        return table.of(desks);
    }
}
