package org.homeward.negotiation.list;

import static org.homeward.access.Roles.DESK_OFFICER;
import static org.homeward.access.Roles.HEAD_OF_DESK;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
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

@Path("/api/v1/lists/{id}/versions/{n}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Lists", description = "Lists of persons that changed hands, and what was answered")
class ListExchangeResource {

    private final ReadList read;
    private final HandOverList handOver;
    private final RecordAnswers answers;
    private final Once once;

    ListExchangeResource(ReadList read, HandOverList handOver, RecordAnswers answers, Once once) {
        this.read = read;
        this.handOver = handOver;
        this.answers = answers;
        this.once = once;
    }

    @POST
    @Path("/hand-overs")
    @APIResponseSchema(
            value = ListVersionView.class,
            responseCode = "201",
            responseDescription = "Recorded")
    @RolesAllowed({DESK_OFFICER, HEAD_OF_DESK})
    @Operation(summary = "Record that a version changed hands")
    public RestResponse<ListVersionView> handOver(
            @RestPath UUID id, @RestPath int n, @NotNull @Valid ListHandOverRequest request) {
        once.run(request, () -> handOver.handle(id, n, request));
        return created(id, n);
    }

    @POST
    @Path("/answers")
    @APIResponseSchema(
            value = ListVersionView.class,
            responseCode = "201",
            responseDescription = "Recorded")
    @RolesAllowed({DESK_OFFICER, HEAD_OF_DESK})
    @Operation(summary = "Record what the other side answered to names on a version")
    public RestResponse<ListVersionView> answer(
            @RestPath UUID id, @RestPath int n, @NotNull @Valid ListAnswersRequest request) {
        once.run(request, () -> answers.handle(id, n, request));
        return created(id, n);
    }

    private RestResponse<ListVersionView> created(UUID id, int n) {
        return Created.at("/api/v1/lists/" + id + "/versions/" + n, read.version(id, n));
    }
}
