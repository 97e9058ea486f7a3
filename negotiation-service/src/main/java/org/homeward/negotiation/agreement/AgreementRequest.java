package org.homeward.negotiation.agreement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "AgreementRequest",
        examples =
                "{\"form\":\"ORAL_PROMISE\",\"date\":\"2022-09-27\",\"parties\":[\"0199a1b2-0000-7000-8000-000000000001\",\"0199a1b2-0000-7000-8000-000000000002\"],\"desk\":\"south-caucasus\",\"status\":\"CLAIMED\",\"existence\":{\"source\":\"Minutes of the talks\",\"reliability\":\"B\",\"credibility\":2}}")
record AgreementRequest(
        @NotNull AgreementForm form,
        @Schema(description = "EDTF") @NotBlank @Size(max = 100) String date,
        @NotNull @Size(min = 1, max = 20) List<@NotNull UUID> parties,
        @NotBlank @Size(max = 100) String desk,
        @NotNull AgreementStatus status,
        @NotNull @Valid Existence existence,
        @Nullable UUID talksId,
        @Nullable @Size(max = 100_000) String text,
        @Nullable @Size(max = 50) List<@NotBlank @Size(max = 300) String> mediators) {}
