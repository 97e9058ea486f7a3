package org.homeward.negotiation.command;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.homeward.negotiation.target.EntryState;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "EntriesRequest",
        description =
                "Persons of a headcount who are named or deviate: either detainees or a count of unnamed ones",
        examples =
                "{\"state\":\"DECLINED_BY_PERSON\",\"count\":4,\"at\":\"2022-09-20\",\"reason\":\"They chose to stay\"}")
record EntriesRequest(
        @NotNull EntryState state,
        @Nullable @Min(1) @Max(2_000) Integer count,
        @Nullable @Size(min = 1, max = 2_000) List<@NotNull UUID> detainees,
        @Schema(description = "EDTF: since when; now when absent") @Nullable @Size(max = 100)
                String at,
        @NotBlank @Size(max = 4_000) String reason,
        @Nullable @Size(max = 4_000) String evidence) {}
