package org.homeward.negotiation.command;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.homeward.negotiation.due.DueForm;
import org.jspecify.annotations.Nullable;

/** The clock begins to run (again); a due date that passed meanwhile needs a new one. */
@Schema(name = "ResumptionRequest", examples = "{\"reason\":\"Talks resumed\"}")
record ResumptionRequest(
        @NotBlank @Size(max = 4_000) String reason,
        @Nullable @Size(max = 4_000) String evidence,
        @Nullable DueForm due) {}
