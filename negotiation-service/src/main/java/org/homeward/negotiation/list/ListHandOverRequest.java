package org.homeward.negotiation.list;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** That a version changed hands; for a list of theirs, that they gave it. */
@Schema(
        name = "ListHandOverRequest",
        examples =
                "{\"partyId\":\"0199a1b2-0000-7000-8000-000000000001\",\"recipient\":\"Their foreign minister\",\"date\":\"2022-10-02\",\"place\":\"Geneva\",\"receipt\":\"Signed copy, annex 3\"}")
record ListHandOverRequest(
        @Schema(description = "The other side: who got our list, or gave theirs") @NotNull
                UUID partyId,
        @Nullable @Size(min = 1, max = 300) String recipient,
        @Schema(description = "EDTF") @NotBlank @Size(max = 100) String date,
        @Nullable @Size(min = 1, max = 500) String place,
        @Schema(description = "Intermediary") @Nullable @Size(min = 1, max = 500) String via,
        @Schema(description = "What proves that it arrived") @Nullable @Size(min = 1, max = 4_000)
                String receipt,
        @Nullable UUID talksId) {}
