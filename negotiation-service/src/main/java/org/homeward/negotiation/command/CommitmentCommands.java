package org.homeward.negotiation.command;

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
import org.homeward.negotiation.handover.FulfilmentRequest;
import org.homeward.negotiation.handover.NamesRequest;
import org.homeward.negotiation.reading.CommitmentView;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/commitments")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Commitments")
class CommitmentCommands {

    private final RecordCommitment record;
    private final RecordFulfilment fulfilments;
    private final DecideProposal proposals;
    private final Sheets sheets;

    CommitmentCommands(
            RecordCommitment record,
            RecordFulfilment fulfilments,
            DecideProposal proposals,
            Sheets sheets) {
        this.record = record;
        this.fulfilments = fulfilments;
        this.proposals = proposals;
        this.sheets = sheets;
    }

    @POST
    @APIResponseSchema(
            value = CommitmentView.class,
            responseCode = "201",
            responseDescription = "Recorded")
    @RolesAllowed({DESK_OFFICER, HEAD_OF_DESK})
    @Operation(summary = "Record what was promised, with what is known to have come already")
    public RestResponse<CommitmentView> record(@NotNull @Valid CommitmentRequest request) {
        record.prepare(request);
        return sheets.once(request, () -> record.handle(request));
    }

    @POST
    @Path("/{id}/fulfilments")
    @APIResponseSchema(
            value = CommitmentView.class,
            responseCode = "201",
            responseDescription = "Recorded")
    @RolesAllowed({DESK_OFFICER, HEAD_OF_DESK})
    @Operation(
            summary = "Record what came; what does not fit the promise is recorded as on no list")
    public RestResponse<CommitmentView> fulfil(
            @RestPath UUID id, @NotNull @Valid FulfilmentRequest request) {
        return sheets.once(request, () -> fulfilments.handle(id, request));
    }

    @POST
    @Path("/{id}/fulfilments/{fulfilment}/names")
    @APIResponseSchema(
            value = CommitmentView.class,
            responseCode = "201",
            responseDescription = "Recorded")
    @RolesAllowed({DESK_OFFICER, HEAD_OF_DESK})
    @Operation(summary = "Say who some of those were who came as a number")
    public RestResponse<CommitmentView> name(
            @RestPath UUID id, @RestPath UUID fulfilment, @NotNull @Valid NamesRequest request) {
        return sheets.once(request, () -> fulfilments.name(id, fulfilment, request));
    }

    @POST
    @Path("/{id}/fulfilments/{fulfilment}/retraction")
    @APIResponseSchema(
            value = CommitmentView.class,
            responseCode = "201",
            responseDescription = "Recorded")
    @RolesAllowed({DESK_OFFICER, HEAD_OF_DESK})
    @Operation(summary = "Take back a fulfilment that was none; a standing breach is reinstated")
    public RestResponse<CommitmentView> retract(
            @RestPath UUID id, @RestPath UUID fulfilment, @NotNull @Valid ReasonRequest request) {
        return sheets.once(request, () -> fulfilments.retract(id, fulfilment, request));
    }

    @POST
    @Path("/{id}/proposals/{proposal}/confirmation")
    @APIResponseSchema(
            value = CommitmentView.class,
            responseCode = "201",
            responseDescription = "Recorded")
    @RolesAllowed({DESK_OFFICER, HEAD_OF_DESK})
    @Operation(summary = "Vouch for a return that was published; it becomes a fulfilment")
    public RestResponse<CommitmentView> confirm(
            @RestPath UUID id,
            @RestPath UUID proposal,
            @NotNull @Valid ConfirmationRequest request) {
        return sheets.once(request, () -> proposals.confirm(id, proposal, request));
    }

    @POST
    @Path("/{id}/proposals/{proposal}/refusal")
    @APIResponseSchema(
            value = CommitmentView.class,
            responseCode = "201",
            responseDescription = "Recorded")
    @RolesAllowed({DESK_OFFICER, HEAD_OF_DESK})
    @Operation(summary = "Say that a published return does not belong to this promise")
    public RestResponse<CommitmentView> refuse(
            @RestPath UUID id, @RestPath UUID proposal, @NotNull @Valid ReasonRequest request) {
        return sheets.once(request, () -> proposals.refuse(id, proposal, request));
    }
}
