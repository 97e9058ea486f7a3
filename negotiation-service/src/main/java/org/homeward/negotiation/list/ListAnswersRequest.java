package org.homeward.negotiation.list;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the other side said, once for many names. */
@Schema(
        name = "ListAnswersRequest",
        examples =
                "{\"partyId\":\"0199a1b2-0000-7000-8000-000000000001\",\"date\":\"2022-10-20\",\"source\":\"Note verbale\",\"answers\":[{\"entry\":1,\"answer\":\"HELD\"},{\"entry\":2,\"answer\":\"NOT_IDENTIFIED\"}]}")
record ListAnswersRequest(
        @NotNull UUID partyId,
        @Schema(description = "EDTF") @NotBlank @Size(max = 100) String date,
        @NotBlank @Size(max = 2_000) String source,
        @Nullable UUID statementId,
        @NotNull @Size(min = 1, max = 2_000) List<@NotNull @Valid OneAnswer> answers) {

    /** Of the entry with that number. */
    @Schema(name = "ListAnswerRequest")
    record OneAnswer(@NotNull @Min(1) @Max(2_000) Integer entry, @NotNull ListAnswer answer) {}
}
