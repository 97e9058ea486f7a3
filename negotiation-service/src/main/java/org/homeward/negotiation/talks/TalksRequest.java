package org.homeward.negotiation.talks;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "TalksRequest",
        examples =
                "{\"date\":\"2022-09-27\",\"venue\":\"Washington\",\"mediators\":[\"Mediator\"],\"participants\":[\"Foreign minister\"],\"desk\":\"south-caucasus\",\"raised\":[{\"by\":\"Foreign minister\",\"what\":\"The seventeen prisoners\"}]}")
record TalksRequest(
        @Schema(description = "EDTF") @NotBlank @Size(max = 100) String date,
        @NotBlank @Size(max = 500) String venue,
        @Nullable @Size(max = 50) List<@NotBlank @Size(max = 300) String> mediators,
        @Nullable @Size(max = 200) List<@NotBlank @Size(max = 300) String> participants,
        @NotBlank @Size(max = 100) String desk,
        @Nullable @Size(max = 20_000) String summary,
        @Schema(description = "Who raised what, in the order in which it was raised")
                @Nullable
                @Size(max = 200)
                List<@NotNull @Valid Raised> raised) {}
