package org.homeward.negotiation.command;

import static org.homeward.access.Roles.DESK_OFFICER;
import static org.homeward.access.Roles.HEAD_OF_DESK;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.homeward.negotiation.reading.CommitmentView;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/commitments")
@Tag(name = "Commitments")
class CommitmentCommands {

    private final RecordCommitment record;
    private final Sheets sheets;

    CommitmentCommands(RecordCommitment record, Sheets sheets) {
        this.record = record;
        this.sheets = sheets;
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed({DESK_OFFICER, HEAD_OF_DESK})
    @Operation(summary = "Record what was promised, with what is known to have come already")
    RestResponse<CommitmentView> record(@NotNull @Valid CommitmentRequest request) {
        return sheets.once(request, () -> record.handle(request));
    }
}
