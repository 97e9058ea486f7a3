package org.homeward.negotiation.command;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "DeclaredBreachRequest",
        examples =
                "{\"statementId\":\"0199a1b2-0000-7000-8000-000000000004\",\"at\":\"2022-09-13\",\"reason\":\"The prime minister called the promise broken\"}")
record DeclaredBreachRequest(
        @NotNull UUID statementId,
        @Schema(description = "EDTF: since when it counts as broken") @NotBlank @Size(max = 100)
                String at,
        @NotBlank @Size(max = 4_000) String reason) {}
