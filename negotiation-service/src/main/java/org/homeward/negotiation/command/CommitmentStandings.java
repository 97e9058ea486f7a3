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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.homeward.negotiation.reading.CommitmentReader;
import org.homeward.negotiation.reading.CommitmentView;
import org.homeward.web.Rejected;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What ends a commitment or stops its clock. */
@Path("/api/v1/commitments")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Commitments")
class CommitmentStandings {

    private final ChangeCommitment change;
    private final CommitmentReader commitments;
    private final Sheets sheets;

    CommitmentStandings(ChangeCommitment change, CommitmentReader commitments, Sheets sheets) {
        this.change = change;
        this.commitments = commitments;
        this.sheets = sheets;
    }

    @POST
    @Path("/{id}/waiver")
    @APIResponseSchema(
            value = CommitmentView.class,
            responseCode = "201",
            responseDescription = "Recorded")
    @RolesAllowed({DESK_OFFICER, HEAD_OF_DESK})
    @Operation(summary = "Waive a broken promise; it stays broken on record")
    public RestResponse<CommitmentView> waive(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String match,
            @NotNull @Valid ReasonRequest request) {
        return sheets.changed(
                id,
                match,
                request,
                (c, act) -> c.waive(act.on(request.evidence()), request.reason()));
    }

    @POST
    @Path("/{id}/withdrawal")
    @APIResponseSchema(
            value = CommitmentView.class,
            responseCode = "201",
            responseDescription = "Recorded")
    @RolesAllowed({DESK_OFFICER, HEAD_OF_DESK})
    @Operation(summary = "Withdraw a promise that no longer binds")
    public RestResponse<CommitmentView> withdraw(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String match,
            @NotNull @Valid ReasonRequest request) {
        return sheets.changed(
                id,
                match,
                request,
                (c, act) -> c.withdraw(act.on(request.evidence()), request.reason()));
    }

    @POST
    @Path("/{id}/supersession")
    @APIResponseSchema(
            value = CommitmentView.class,
            responseCode = "201",
            responseDescription = "Recorded")
    @RolesAllowed({DESK_OFFICER, HEAD_OF_DESK})
    @Operation(summary = "Replace it by another commitment")
    public RestResponse<CommitmentView> supersede(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String match,
            @NotNull @Valid SupersessionRequest request) {
        return sheets.changed(
                id,
                match,
                request,
                (c, act) ->
                        c.supersede(
                                act.on(request.evidence()),
                                successor(id, request),
                                request.reason()));
    }

    @POST
    @Path("/{id}/suspension")
    @APIResponseSchema(
            value = CommitmentView.class,
            responseCode = "201",
            responseDescription = "Recorded")
    @RolesAllowed({DESK_OFFICER, HEAD_OF_DESK})
    @Operation(summary = "Stop its clock")
    public RestResponse<CommitmentView> suspend(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String match,
            @NotNull @Valid ReasonRequest request) {
        return sheets.changed(
                id,
                match,
                request,
                (c, act) -> c.suspend(act.on(request.evidence()), request.reason()));
    }

    @POST
    @Path("/{id}/resumption")
    @APIResponseSchema(
            value = CommitmentView.class,
            responseCode = "201",
            responseDescription = "Recorded")
    @RolesAllowed({DESK_OFFICER, HEAD_OF_DESK})
    @Operation(
            summary = "Let its clock run again; a due date that passed meanwhile needs a new one")
    public RestResponse<CommitmentView> resume(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String match,
            @NotNull @Valid ResumptionRequest request) {
        return sheets.changed(
                id,
                match,
                request,
                (c, act) ->
                        c.resume(
                                act.on(request.evidence()),
                                change.due(c, request.due()),
                                request.reason()));
    }

    private UUID successor(UUID id, SupersessionRequest request) {
        if (id.equals(request.by()) || !commitments.visible(request.by())) {
            throw Rejected.of(
                    "by", "unknown-commitment", "There is no such other commitment on your desks.");
        }
        return request.by();
    }
}
