package org.homeward.negotiation.command;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.homeward.negotiation.due.DueForm;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "DueChangeRequest",
        examples =
                "{\"due\":{\"edtf\":\"../2022-10\",\"zone\":\"Asia/Yerevan\"},\"reason\":\"Extended at the talks\",\"evidence\":\"Minutes, page 2\"}")
record DueChangeRequest(
        @NotNull DueForm due,
        @NotBlank @Size(max = 4_000) String reason,
        @Nullable @Size(max = 4_000) String evidence) {}
