package org.homeward.negotiation.command;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.homeward.negotiation.target.EntryState;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "EntryChangeRequest",
        description =
                "A new state, a name for an unnamed entry, or both. SUBSTITUTED makes an entry for the substitute, named"
                        + " or not. DELIVERED is recorded as a fulfilment.",
        examples =
                "{\"state\":\"DECLINED_BY_PERSON\",\"at\":\"2022-09-20\",\"reason\":\"Told the ICRC in person\"}")
record EntryChangeRequest(
        @Nullable EntryState state,
        @Schema(description = "EDTF: since when; now when absent") @Nullable @Size(max = 100)
                String at,
        @Schema(description = "Who the unnamed person is") @Nullable UUID detaineeId,
        @Schema(description = "The substitute, when known by name") @Nullable UUID substitute,
        @NotBlank @Size(max = 4_000) String reason,
        @Nullable @Size(max = 4_000) String evidence) {}
