package org.homeward.negotiation.standing;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.homeward.negotiation.statement.StatementFilter;
import org.homeward.negotiation.statement.Statements;
import org.homeward.web.Page;

/** Beside the statements' own resource, so that statements know nothing of promises. */
@Path("/api/v1/statements/standing")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Statements")
class SaidResource {

    private final Statements statements;
    private final ReadSaid read;

    SaidResource(Statements statements, ReadSaid read) {
        this.statements = statements;
        this.read = read;
    }

    @GET
    @Transactional
    @RolesAllowed({DESK_OFFICER, HEAD_OF_DESK, DIPLOMAT})
    @Operation(
            summary = "What was said, and whether it still holds",
            description =
                    "The same search as that of the statements. Each comes with the agreements and promises it speaks of,"
                            + " as they stood at the end of the day it was said and as they stand now. A promise that"
                            + " was recorded later is held against what was first recorded of it.")
    public Page<SaidView> said(@BeanParam StatementFilter filter) {
        return statements.page(filter).map(read::of);
    }
}
