package org.homeward.negotiation.command;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "SupersessionRequest",
        examples =
                "{\"by\":\"0199a1b2-0000-7000-8000-000000000005\",\"reason\":\"Replaced by the joint statement\"}")
record SupersessionRequest(
        @NotNull UUID by,
        @NotBlank @Size(max = 4_000) String reason,
        @Nullable @Size(max = 4_000) String evidence) {}
