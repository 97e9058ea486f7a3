package org.homeward.negotiation.talks;

import static org.homeward.access.Roles.DESK_OFFICER;
import static org.homeward.access.Roles.DIPLOMAT;
import static org.homeward.access.Roles.HEAD_OF_DESK;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/talks")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Talks", description = "Rounds of talks")
class TalksResource {

    private final Talks rounds;
    private final RecordTalks record;
    private final Once once;

    TalksResource(Talks rounds, RecordTalks record, Once once) {
        this.rounds = rounds;
        this.record = record;
        this.once = once;
    }

    @POST
    @APIResponseSchema(
            value = TalksView.class,
            responseCode = "201",
            responseDescription = "Recorded")
    @RolesAllowed({DESK_OFFICER, HEAD_OF_DESK})
    @Operation(summary = "Record talks")
    public RestResponse<TalksView> record(@NotNull @Valid TalksRequest request) {
        UUID id = once.run(request, () -> record.handle(request));
        return Created.at("/api/v1/talks/" + id, get(id));
    }

    @GET
    @Path("/{id}")
    @Transactional
    @RolesAllowed({DESK_OFFICER, HEAD_OF_DESK, DIPLOMAT})
    @Operation(summary = "Read one, if it belongs to one of your desks")
    public TalksView get(@RestPath UUID id) {
        return rounds.read(id);
    }

    @GET
    @Transactional
    @RolesAllowed({DESK_OFFICER, HEAD_OF_DESK, DIPLOMAT})
    @Operation(summary = "List those of your desks, newest first")
    public Page<TalksView> list(
            @RestQuery @Nullable String cursor, @RestQuery @Nullable Integer limit) {
        return rounds.page(cursor, Page.limit(limit));
    }
}
