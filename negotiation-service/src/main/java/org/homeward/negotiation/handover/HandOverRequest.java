package org.homeward.negotiation.handover;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.homeward.negotiation.target.PromisedObject;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "HandOverRequest",
        description =
                "Either persons or count; what is not allocated to a commitment is recorded as unlisted",
        examples =
                "{\"date\":\"2022-10-04\",\"place\":\"Border crossing\",\"verifiedBy\":\"Desk\",\"desk\":\"south-caucasus\",\"count\":17,\"allocations\":[{\"commitmentId\":\"0199a1b2-0000-7000-8000-000000000003\",\"count\":17}]}")
record HandOverRequest(
        @Schema(description = "EDTF") @NotBlank @Size(max = 100) String date,
        @Nullable @Size(max = 500) String place,
        @Nullable @Size(max = 500) String intermediary,
        @NotBlank @Size(max = 500) String verifiedBy,
        @Nullable @Size(max = 4_000) String evidence,
        @NotBlank @Size(max = 100) String desk,
        @Schema(description = "What came; RELEASE when absent") @Nullable PromisedObject object,
        @Nullable @Size(min = 1, max = 2_000) List<@NotNull UUID> persons,
        @Nullable @Min(1) @Max(1_000_000_000) Integer count,
        @Nullable @Size(max = 200) List<@NotNull @Valid AllocationRequest> allocations) {

    /** Which of those who came satisfy which commitment: entries, detainees or a count. */
    @Schema(name = "AllocationRequest")
    record AllocationRequest(
            @NotNull UUID commitmentId,
            @Nullable @Size(min = 1, max = 2_000) List<@NotNull UUID> entries,
            @Nullable @Size(min = 1, max = 2_000) List<@NotNull UUID> detainees,
            @Nullable @Min(1) @Max(1_000_000_000) Integer count,
            @Nullable Boolean complete) {}
}
