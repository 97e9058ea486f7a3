package org.homeward.negotiation.list;

import static org.homeward.access.Roles.DESK_OFFICER;
import static org.homeward.access.Roles.DIPLOMAT;
import static org.homeward.access.Roles.HEAD_OF_DESK;

import jakarta.annotation.security.RolesAllowed;
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
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/lists/{id}/versions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Lists", description = "Lists of persons that changed hands, and what was answered")
class ListVersionResource {

    private final ReadList read;
    private final FreezeVersion freeze;
    private final Once once;

    ListVersionResource(ReadList read, FreezeVersion freeze, Once once) {
        this.read = read;
        this.freeze = freeze;
        this.once = once;
    }

    @POST
    @APIResponseSchema(
            value = ListVersionView.class,
            responseCode = "201",
            responseDescription = "Frozen")
    @RolesAllowed({DESK_OFFICER, HEAD_OF_DESK})
    @Operation(summary = "Freeze the next version of a list")
    public RestResponse<ListVersionView> freeze(
            @RestPath UUID id, @NotNull @Valid ListVersionRequest request) {
        freeze.prepare(id, request);
        ListVersionView frozen = read.version(once.run(request, () -> freeze.handle(id, request)));
        return Created.at("/api/v1/lists/" + id + "/versions/" + frozen.version(), frozen);
    }

    @GET
    @Path("/{n}")
    @RolesAllowed({DESK_OFFICER, HEAD_OF_DESK, DIPLOMAT})
    @Operation(summary = "Read a frozen version with its hand-overs and the answers to each name")
    public ListVersionView get(@RestPath UUID id, @RestPath int n) {
        return read.version(id, n);
    }
}
