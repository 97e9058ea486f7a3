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

/** Assertions over HTTP. */
@Path("/api/v1/detainees/{id}/assertions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Status assertions",
        description = "Who says what was true when; a correction supersedes, never overwrites")
class AssertionResource {

    private final RecordAssertion record;
    private final DecideAssertion decide;
    private final ReadCustody read;
    private final Once once;

    AssertionResource(RecordAssertion record, DecideAssertion decide, ReadCustody read, Once once) {
        this.record = record;
        this.decide = decide;
        this.read = read;
        this.once = once;
    }

    @POST
    @APIResponseSchema(
            value = AssertionView.class,
            responseCode = "201",
            responseDescription = "Recorded")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.DESK_OFFICER, Roles.HEAD_OF_DESK})
    @Operation(
            operationId = "recordAssertion",
            summary = "Add a statement about the person to the file")
    @RequestBody(
            content =
                    @Content(
                            examples =
                                    @ExampleObject(name = "made up", value = Examples.ASSERTION)))
    public RestResponse<AssertionView> record(
            @RestPath UUID id, @Valid @NotNull AssertionRequest request) {
        return created(id, once.run(request, () -> record.handle(id, request)));
    }

    @GET
    @Path("/{assertionId}")
    @RolesAllowed({Roles.DESK_OFFICER, Roles.HEAD_OF_DESK, Roles.DIPLOMAT})
    @Operation(operationId = "readAssertion", summary = "Read one assertion and what became of it")
    public AssertionView read(@RestPath UUID id, @RestPath UUID assertionId) {
        return read.assertion(id, assertionId);
    }

    @POST
    @APIResponseSchema(
            value = AssertionView.class,
            responseCode = "201",
            responseDescription = "Recorded")
    @Path("/{assertionId}/approval")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.HEAD_OF_DESK)
    @Operation(
            operationId = "approveAssertion",
            summary = "Let a death that another officer recorded take effect")
    public RestResponse<AssertionView> approve(
            @RestPath UUID id,
            @RestPath UUID assertionId,
            @Valid @NotNull DecisionRequest request) {
        return created(id, once.run(request, () -> decide.approve(id, assertionId, request)));
    }

    @POST
    @APIResponseSchema(
            value = AssertionView.class,
            responseCode = "201",
            responseDescription = "Recorded")
    @Path("/{assertionId}/refusal")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.HEAD_OF_DESK)
    @Operation(
            operationId = "refuseAssertion",
            summary = "Refuse a death that another officer recorded, with a reason")
    public RestResponse<AssertionView> refuse(
            @RestPath UUID id,
            @RestPath UUID assertionId,
            @Valid @NotNull DecisionRequest request) {
        return created(id, once.run(request, () -> decide.refuse(id, assertionId, request)));
    }

    private RestResponse<AssertionView> created(UUID detaineeId, UUID assertionId) {
        return Created.at(
                "/api/v1/detainees/" + detaineeId + "/assertions/" + assertionId,
                read.assertion(detaineeId, assertionId));
    }
}
