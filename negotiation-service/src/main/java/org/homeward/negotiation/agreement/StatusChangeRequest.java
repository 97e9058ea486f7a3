package org.homeward.negotiation.agreement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "AgreementStatusChangeRequest",
        examples =
                "{\"status\":\"CONFIRMED_BY_COUNTERPARTY\",\"reason\":\"Their minister named it in public\",\"evidence\":\"Press release of 2022-10-03\"}")
record StatusChangeRequest(
        @NotNull AgreementStatus status,
        @NotBlank @Size(max = 4_000) String reason,
        @Schema(description = "What shows it: a document, a recording, a reference")
                @NotBlank
                @Size(max = 4_000)
                String evidence,
        @Schema(description = "Where the other side said so") @Nullable UUID statementId,
        @Schema(description = "The agreement that replaces it, when SUPERSEDED")
                @Nullable UUID supersededBy) {}
