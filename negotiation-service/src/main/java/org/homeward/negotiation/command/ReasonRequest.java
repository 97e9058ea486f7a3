package org.homeward.negotiation.command;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Nothing about a promise changes without a reason on record. */
@Schema(
        name = "ReasonRequest",
        examples =
                "{\"reason\":\"Agreed at the talks of 4 October\",\"evidence\":\"Minutes, page 2\"}")
record ReasonRequest(
        @NotBlank @Size(max = 4_000) String reason,
        @Schema(description = "What shows it: a document, a recording, a reference")
                @Nullable
                @Size(max = 4_000)
                String evidence) {}
