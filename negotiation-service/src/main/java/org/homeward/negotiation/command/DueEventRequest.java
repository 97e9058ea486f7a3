package org.homeward.negotiation.command;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The event that a due date is counted from has happened. */
@Schema(
        name = "DueEventRequest",
        examples =
                "{\"date\":\"2022-10-04\",\"reason\":\"The maps were handed over\",\"evidence\":\"Receipt no. 4\"}")
record DueEventRequest(
        @Schema(description = "EDTF: when it happened") @NotBlank @Size(max = 100) String date,
        @NotBlank @Size(max = 4_000) String reason,
        @NotBlank @Size(max = 4_000) String evidence) {}
