package org.homeward.negotiation.command;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.homeward.negotiation.due.DueForm;
import org.jspecify.annotations.Nullable;

/** What was proposed was accepted; with another date where that was changed in accepting it. */
@Schema(
        name = "AcceptanceRequest",
        examples =
                "{\"reason\":\"Accepted at the talks of 4 October\",\"evidence\":\"Minutes, page 3\"}")
record AcceptanceRequest(
        @NotBlank @Size(max = 4_000) String reason,
        @Nullable @Size(max = 4_000) String evidence,
        @Nullable DueForm due) {}
