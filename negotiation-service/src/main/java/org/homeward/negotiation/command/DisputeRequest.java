package org.homeward.negotiation.command;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.homeward.negotiation.commitment.Dispute;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "DisputeRequest",
        examples =
                "{\"kind\":\"SCOPE\",\"reason\":\"They say the cut-off date excludes later captures\"}")
record DisputeRequest(
        @NotNull Dispute.Kind kind,
        @NotBlank @Size(max = 4_000) String reason,
        @Nullable @Size(max = 4_000) String evidence) {}
