package org.homeward.negotiation.command;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An officer vouches for a return that was published elsewhere. */
@Schema(
        name = "ConfirmationRequest",
        examples = "{\"verifiedBy\":\"Desk\",\"place\":\"Border crossing\"}")
record ConfirmationRequest(
        @NotBlank @Size(max = 500) String verifiedBy,
        @Nullable @Size(max = 500) String place,
        @Nullable @Size(max = 500) String intermediary,
        @Nullable @Size(max = 4_000) String evidence) {}
