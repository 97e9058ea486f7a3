package org.homeward.negotiation.party;

import static org.homeward.access.Roles.ANALYST;
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
import org.homeward.web.Cursor;
import org.homeward.web.NotFound;
import org.homeward.web.Once;
import org.homeward.web.Page;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/parties")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Parties", description = "States, authorities, mediators and organisations")
class PartyResource {

    private static final UUID FIRST = new UUID(0, 0);

    private final Parties parties;
    private final RecordParty record;
    private final Once once;

    PartyResource(Parties parties, RecordParty record, Once once) {
        this.parties = parties;
        this.record = record;
        this.once = once;
    }

    @POST
    @APIResponseSchema(
            value = PartyView.class,
            responseCode = "201",
            responseDescription = "Recorded")
    @RolesAllowed({DESK_OFFICER, HEAD_OF_DESK})
    @Operation(summary = "Record a party")
    public RestResponse<PartyView> record(@NotNull @Valid PartyRequest request) {
        UUID id = once.run(request, () -> record.handle(request));
        return Created.at("/api/v1/parties/" + id, get(id));
    }

    @GET
    @Path("/{id}")
    @Transactional
    @RolesAllowed({DESK_OFFICER, HEAD_OF_DESK, DIPLOMAT, ANALYST})
    @Operation(summary = "Read a party")
    public PartyView get(@RestPath UUID id) {
        return parties.find(id).orElseThrow(NotFound::of);
    }

    @GET
    @Transactional
    @RolesAllowed({DESK_OFFICER, HEAD_OF_DESK, DIPLOMAT, ANALYST})
    @Operation(summary = "List parties")
    public Page<PartyView> list(
            @RestQuery @Nullable String cursor, @RestQuery @Nullable Integer limit) {
        int size = Page.limit(limit);
        UUID after = Cursor.parse(cursor).map(c -> c.uuid(0)).orElse(FIRST);
        return Page.of(parties.after(after, size + 1), size, party -> Cursor.of(party.id()));
    }
}
