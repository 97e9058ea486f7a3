package org.homeward.negotiation.statement;

import static org.homeward.access.Roles.DESK_OFFICER;
import static org.homeward.access.Roles.DIPLOMAT;
import static org.homeward.access.Roles.HEAD_OF_DESK;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.homeward.web.Created;
import org.homeward.web.Once;
import org.homeward.web.Page;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/statements")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Statements", description = "What was said on the record")
class StatementResource {

    private final Statements statements;
    private final RecordStatement record;
    private final Once once;

    StatementResource(Statements statements, RecordStatement record, Once once) {
        this.statements = statements;
        this.record = record;
        this.once = once;
    }

    @POST
    @APIResponseSchema(
            value = StatementView.class,
            responseCode = "201",
            responseDescription = "Recorded")
    @RolesAllowed({DESK_OFFICER, HEAD_OF_DESK})
    @Operation(summary = "Record statements")
    public RestResponse<StatementView> record(@NotNull @Valid StatementRequest request) {
        UUID id = once.run(request, () -> record.handle(request));
        return Created.at("/api/v1/statements/" + id, get(id));
    }

    @GET
    @Path("/{id}")
    @Transactional
    @RolesAllowed({DESK_OFFICER, HEAD_OF_DESK, DIPLOMAT})
    @Operation(summary = "Read one, if it belongs to one of your desks")
    public StatementView get(@RestPath UUID id) {
        return statements.read(id);
    }

    @GET
    @Transactional
    @RolesAllowed({DESK_OFFICER, HEAD_OF_DESK, DIPLOMAT})
    @Operation(
            summary =
                    "Search those of your desks, newest first: by words, speaker, language, talks, and what was said when")
    public Page<StatementView> list(@BeanParam StatementFilter filter) {
        return statements.page(filter);
    }
}
