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

/**
 * Changes of a commitment by an officer, each with a reason; an If-Match makes it depend on what
 * was seen.
 */
@Path("/api/v1/commitments")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Commitments")
class CommitmentChanges {

    private final ChangeCommitment change;
    private final DeclareBreach declare;
    private final ChangeEntries entries;
    private final Sheets sheets;

    CommitmentChanges(
            ChangeCommitment change, DeclareBreach declare, ChangeEntries entries, Sheets sheets) {
        this.change = change;
        this.declare = declare;
        this.entries = entries;
        this.sheets = sheets;
    }

    @POST
    @Path("/{id}/due-changes")
    @APIResponseSchema(
            value = CommitmentView.class,
            responseCode = "201",
            responseDescription = "Recorded")
    @RolesAllowed({DESK_OFFICER, HEAD_OF_DESK})
    @Operation(summary = "Record a new due version; a breach of an earlier one stands")
    public RestResponse<CommitmentView> changeDue(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String match,
            @NotNull @Valid DueChangeRequest request) {
        return sheets.changed(
                id,
                match,
                request,
                (c, act) ->
                        c.due()
                                .change(
                                        act,
                                        change.required(c, request.due()),
                                        request.reason(),
                                        request.evidence()));
    }

    @POST
    @Path("/{id}/declared-breaches")
    @APIResponseSchema(
            value = CommitmentView.class,
            responseCode = "201",
            responseDescription = "Recorded")
    @RolesAllowed({DESK_OFFICER, HEAD_OF_DESK})
    @Operation(summary = "Declare a promise without a date broken, with a statement as evidence")
    public RestResponse<CommitmentView> declareBreach(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String match,
            @NotNull @Valid DeclaredBreachRequest request) {
        return sheets.changed(id, match, request, (c, act) -> declare.on(c, act, request));
    }

    @POST
    @Path("/{id}/disputes")
    @APIResponseSchema(
            value = CommitmentView.class,
            responseCode = "201",
            responseDescription = "Recorded")
    @RolesAllowed({DESK_OFFICER, HEAD_OF_DESK})
    @Operation(summary = "Record what the parties do not agree about; it stops no clock")
    public RestResponse<CommitmentView> dispute(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String match,
            @NotNull @Valid DisputeRequest request) {
        return sheets.changed(
                id,
                match,
                request,
                (c, act) ->
                        c.dispute(act.on(request.evidence()), request.kind(), request.reason()));
    }

    @POST
    @Path("/{id}/disputes/{dispute}/resolution")
    @APIResponseSchema(
            value = CommitmentView.class,
            responseCode = "201",
            responseDescription = "Recorded")
    @RolesAllowed({DESK_OFFICER, HEAD_OF_DESK})
    @Operation(summary = "Record how a dispute was resolved")
    public RestResponse<CommitmentView> resolve(
            @RestPath UUID id,
            @RestPath UUID dispute,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String match,
            @NotNull @Valid ReasonRequest request) {
        return sheets.changed(
                id,
                match,
                request,
                (c, act) ->
                        c.resolveDispute(act.on(request.evidence()), dispute, request.reason()));
    }

    @POST
    @Path("/{id}/entries")
    @APIResponseSchema(
            value = CommitmentView.class,
            responseCode = "201",
            responseDescription = "Recorded")
    @RolesAllowed({DESK_OFFICER, HEAD_OF_DESK})
    @Operation(summary = "Add persons of a headcount who are named or deviate")
    public RestResponse<CommitmentView> addEntries(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String match,
            @NotNull @Valid EntriesRequest request) {
        return sheets.changed(id, match, request, (c, act) -> entries.add(c, act, request));
    }

    @POST
    @Path("/{id}/entries/{entry}/changes")
    @APIResponseSchema(
            value = CommitmentView.class,
            responseCode = "201",
            responseDescription = "Recorded")
    @RolesAllowed({DESK_OFFICER, HEAD_OF_DESK})
    @Operation(summary = "Say what became of a person, or who an unnamed one is")
    public RestResponse<CommitmentView> changeEntry(
            @RestPath UUID id,
            @RestPath UUID entry,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String match,
            @NotNull @Valid EntryChangeRequest request) {
        return sheets.changed(
                id, match, request, (c, act) -> entries.change(c, act, entry, request));
    }

    @POST
    @Path("/{id}/conditions/{condition}/met")
    @APIResponseSchema(
            value = CommitmentView.class,
            responseCode = "201",
            responseDescription = "Recorded")
    @RolesAllowed({DESK_OFFICER, HEAD_OF_DESK})
    @Operation(
            summary =
                    "Record that a condition is met; a due date that passed meanwhile needs a new one")
    public RestResponse<CommitmentView> meetCondition(
            @RestPath UUID id,
            @RestPath UUID condition,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String match,
            @NotNull @Valid ResumptionRequest request) {
        return sheets.changed(
                id, match, request, (c, act) -> change.meet(c, act, condition, request));
    }
}
