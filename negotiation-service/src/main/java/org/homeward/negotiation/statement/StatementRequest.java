package org.homeward.negotiation.statement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "StatementRequest",
        examples =
                "{\"speaker\":\"Prime minister\",\"date\":\"2022-09-13\",\"text\":\"They were promised to be released.\",\"language\":\"en\",\"desk\":\"south-caucasus\"}")
record StatementRequest(
        @NotBlank @Size(max = 300) String speaker,
        @Schema(description = "EDTF") @NotBlank @Size(max = 100) String date,
        @Schema(description = "In the language it was said in") @NotBlank @Size(max = 100_000)
                String text,
        @Schema(description = "BCP 47")
                @NotBlank
                @Pattern(regexp = "[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")
                String language,
        @NotBlank @Size(max = 100) String desk,
        @Nullable UUID talksId,
        @Nullable @Size(max = 100_000) String translation,
        @Nullable @Size(max = 2_000) @Pattern(regexp = "https?://\\S+") String url) {}
