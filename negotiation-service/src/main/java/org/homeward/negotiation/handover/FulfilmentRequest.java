package org.homeward.negotiation.handover;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A hand-over for one commitment, the short form. */
@Schema(
        name = "FulfilmentRequest",
        description =
                "Either count or detainees; complete is the officer's judgement on a promise without a number",
        examples =
                "{\"date\":\"2022-10-04\",\"place\":\"Border crossing\",\"verifiedBy\":\"Desk\",\"count\":17}")
public record FulfilmentRequest(
        @Schema(description = "EDTF") @NotBlank @Size(max = 100) String date,
        @Nullable @Size(max = 500) String place,
        @Nullable @Size(max = 500) String intermediary,
        @NotBlank @Size(max = 500) String verifiedBy,
        @Nullable @Size(max = 4_000) String evidence,
        @Nullable @Min(1) @Max(1_000_000_000) Integer count,
        @Nullable @Size(min = 1, max = 2_000) List<@NotNull UUID> detainees,
        @Nullable Boolean complete) {}
