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
import org.homeward.negotiation.reading.CommitmentView;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** When a promise binds and when it falls due: acceptance, correction, the event it waits for. */
@Path("/api/v1/commitments")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Commitments")
class CommitmentTerms {

    private final ChangeCommitment change;
    private final StartDue start;
    private final Sheets sheets;

    CommitmentTerms(ChangeCommitment change, StartDue start, Sheets sheets) {
        this.change = change;
        this.start = start;
        this.sheets = sheets;
    }

    @POST
    @Path("/{id}/acceptance")
    @APIResponseSchema(
            value = CommitmentView.class,
            responseCode = "201",
            responseDescription = "Recorded")
    @RolesAllowed({DESK_OFFICER, HEAD_OF_DESK})
    @Operation(summary = "Record that what was proposed was agreed; from now on it binds")
    public RestResponse<CommitmentView> accept(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String match,
            @NotNull @Valid AcceptanceRequest request) {
        return sheets.changed(
                id,
                match,
                request,
                (c, act) ->
                        c.accept(
                                act,
                                change.due(c, request.due()),
                                request.reason(),
                                request.evidence()));
    }

    @POST
    @Path("/{id}/corrections")
    @APIResponseSchema(
            value = CommitmentView.class,
            responseCode = "201",
            responseDescription = "Recorded")
    @RolesAllowed({DESK_OFFICER, HEAD_OF_DESK})
    @Operation(
            summary =
                    "Correct a due date that was recorded wrongly; a breach of it stays on record, marked")
    public RestResponse<CommitmentView> correct(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String match,
            @NotNull @Valid DueChangeRequest request) {
        return sheets.changed(
                id,
                match,
                request,
                (c, act) ->
                        c.due()
                                .correct(
                                        act,
                                        change.required(c, request.due()),
                                        request.reason(),
                                        request.evidence()));
    }

    @POST
    @Path("/{id}/due-event")
    @APIResponseSchema(
            value = CommitmentView.class,
            responseCode = "201",
            responseDescription = "Recorded")
    @RolesAllowed({DESK_OFFICER, HEAD_OF_DESK})
    @Operation(
            summary = "Record that the event has happened that a relative due date is counted from")
    public RestResponse<CommitmentView> startDue(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String match,
            @NotNull @Valid DueEventRequest request) {
        return sheets.changed(id, match, request, (c, act) -> start.on(c, act, request));
    }
}
