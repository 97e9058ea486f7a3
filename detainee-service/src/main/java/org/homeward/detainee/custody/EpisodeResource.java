package org.homeward.detainee.custody;

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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.homeward.access.Roles;
import org.homeward.web.Created;
import org.homeward.web.Once;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Captivities over HTTP. */
@Path("/api/v1/detainees/{id}/episodes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Detention episodes",
        description = "One uninterrupted captivity, from capture to its end")
class EpisodeResource {

    private final OpenEpisode open;
    private final CloseEpisode close;
    private final ReadCustody read;
    private final Once once;

    EpisodeResource(OpenEpisode open, CloseEpisode close, ReadCustody read, Once once) {
        this.open = open;
        this.close = close;
        this.read = read;
        this.once = once;
    }

    @POST
    @APIResponseSchema(
            value = EpisodeView.class,
            responseCode = "201",
            responseDescription = "Recorded")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.DESK_OFFICER, Roles.HEAD_OF_DESK})
    @Operation(operationId = "openEpisode", summary = "Record that a captivity began")
    @RequestBody(
            content =
                    @Content(examples = @ExampleObject(name = "made up", value = Examples.OPENING)))
    public RestResponse<EpisodeView> open(
            @RestPath UUID id, @Valid @NotNull OpeningRequest request) {
        UUID episode = once.run(request, () -> open.handle(id, request));
        return Created.at(
                "/api/v1/detainees/" + id + "/episodes/" + episode, read.episode(id, episode));
    }

    @GET
    @Path("/{episodeId}")
    @RolesAllowed({Roles.DESK_OFFICER, Roles.HEAD_OF_DESK, Roles.DIPLOMAT})
    @Operation(operationId = "readEpisode", summary = "Read one captivity")
    public EpisodeView read(@RestPath UUID id, @RestPath UUID episodeId) {
        return read.episode(id, episodeId);
    }

    @POST
    @APIResponseSchema(
            value = AssertionView.class,
            responseCode = "201",
            responseDescription = "Recorded")
    @Path("/{episodeId}/closure")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.DESK_OFFICER, Roles.HEAD_OF_DESK})
    @Operation(
            operationId = "closeEpisode",
            summary =
                    "Record how a captivity ended; a death takes effect when a second officer has approved it")
    @RequestBody(
            content =
                    @Content(examples = @ExampleObject(name = "made up", value = Examples.CLOSURE)))
    public RestResponse<AssertionView> close(
            @RestPath UUID id, @RestPath UUID episodeId, @Valid @NotNull ClosureRequest request) {
        UUID assertion = once.run(request, () -> close.handle(id, episodeId, request));
        return Created.at(
                "/api/v1/detainees/" + id + "/assertions/" + assertion,
                read.assertion(id, assertion));
    }
}
