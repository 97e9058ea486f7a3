package org.homeward.detainee.custody;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.homeward.detainee.status.Axis;
import org.homeward.detainee.status.Channel;
import org.homeward.detainee.status.Reliability;
import org.jspecify.annotations.Nullable;

/** "Source S says X was true at time T." */
@Schema(name = "AssertionRequest")
record AssertionRequest(
        @NotNull Axis axis,
        @Schema(description = "A value of the axis", examples = "REPORTED_CAPTURED")
                @NotBlank
                @Size(max = 40)
                String value,
        @Schema(description = "When it was true, EDTF level 1", examples = "2022-09-13")
                @NotBlank
                @Size(max = 100)
                String valid,
        @Schema(examples = "ICRC delegation (made up)") @NotBlank @Size(max = 300) String source,
        @Schema(description = "Admiralty code of the source; F, cannot be judged, if absent")
                @Nullable Reliability reliability,
        @Schema(description = "1 confirmed … 6 cannot be judged", examples = "2")
                @NotNull
                @Min(1)
                @Max(6)
                Integer credibility,
        @Schema(description = "Shows the source to cleared readers only")
                @Nullable Boolean confidential,
        @Schema(description = "For the axis CONTACT: through whom") @Nullable Channel channel,
        @Schema(description = "Who gave the answer; each party has a history of its own")
                @Nullable
                @Size(max = 200)
                String answeringParty,
        @Schema(description = "Reference to the evidence; required for a death")
                @Nullable
                @Size(min = 1, max = 500)
                String evidence,
        @Schema(description = "Required to close a file as an error")
                @Nullable
                @Size(min = 1, max = 2000)
                String note,
        @Schema(description = "For the axis JUDICIAL_STAGE") @Nullable @Valid
                ProceedingsRequest proceedings,
        @Schema(description = "The captivity it speaks of; the last one if absent")
                @Nullable UUID episodeId,
        @Schema(description = "The assertion that this one corrects") @Nullable UUID supersedes) {

    @Schema(name = "Proceedings")
    record ProceedingsRequest(
            @Nullable @Size(max = 200) String code,
            @Nullable @Size(max = 200) String article,
            @Nullable @Size(max = 200) String court,
            @Nullable @Size(max = 100) String courtKind,
            @Schema(description = "Length of the sentence in months") @Nullable @Min(0) @Max(1200)
                    Integer sentenceMonths,
            @Schema(description = "EDTF; computed from the date and the months if absent")
                    @Nullable
                    @Size(max = 100)
                    String sentenceEnd) {}

    /** Leaves the officer's words out: they can name people. */
    @Override
    public String toString() {
        return "AssertionRequest[" + axis + "]";
    }
}
