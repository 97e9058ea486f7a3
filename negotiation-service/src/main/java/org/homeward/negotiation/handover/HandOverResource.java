package org.homeward.negotiation.handover;

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

@Path("/api/v1/hand-overs")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Hand-overs", description = "Who came, when, and which promises that satisfies")
class HandOverResource {

    private final HandOverReader handOvers;
    private final RecordHandOver record;
    private final NameUnlisted name;
    private final Once once;

    HandOverResource(
            HandOverReader handOvers, RecordHandOver record, NameUnlisted name, Once once) {
        this.handOvers = handOvers;
        this.record = record;
        this.name = name;
        this.once = once;
    }

    @POST
    @APIResponseSchema(
            value = HandOverView.class,
            responseCode = "201",
            responseDescription = "Recorded")
    @RolesAllowed({DESK_OFFICER, HEAD_OF_DESK})
    @Operation(summary = "Record a hand-over with its allocations")
    public RestResponse<HandOverView> record(@NotNull @Valid HandOverRequest request) {
        UUID id = once.run(request, () -> record.handle(request));
        return Created.at("/api/v1/hand-overs/" + id, get(id));
    }

    @POST
    @Path("/{id}/names")
    @APIResponseSchema(
            value = HandOverView.class,
            responseCode = "201",
            responseDescription = "Named")
    @RolesAllowed({DESK_OFFICER, HEAD_OF_DESK})
    @Operation(summary = "Name some who came on no list and were a number until now")
    public RestResponse<HandOverView> name(
            @RestPath UUID id, @NotNull @Valid NamesRequest request) {
        once.run(request, () -> name.handle(id, request));
        return Created.at("/api/v1/hand-overs/" + id, get(id));
    }

    @GET
    @Path("/{id}")
    @Transactional
    @RolesAllowed({DESK_OFFICER, HEAD_OF_DESK, DIPLOMAT})
    @Operation(summary = "Read one, if it belongs to one of your desks")
    public HandOverView get(@RestPath UUID id) {
        return handOvers.read(id);
    }

    @GET
    @Transactional
    @RolesAllowed({DESK_OFFICER, HEAD_OF_DESK, DIPLOMAT})
    @Operation(summary = "List those of your desks, newest first")
    public Page<HandOverView> list(
            @RestQuery @Nullable String cursor, @RestQuery @Nullable Integer limit) {
        return handOvers.page(cursor, Page.limit(limit));
    }
}
