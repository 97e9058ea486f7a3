package org.homeward.detainee.custody;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.homeward.detainee.status.Axis;
import org.homeward.detainee.status.Fate;
import org.homeward.detainee.status.Reliability;
import org.jspecify.annotations.Nullable;

/** How a captivity ended, and who says so. */
@Schema(name = "ClosureRequest")
record ClosureRequest(
        @Schema(
                        description =
                                "RELEASED, REPATRIATED, ESCAPED, TRANSFERRED_TO_THIRD_STATE or DIED_IN_CUSTODY",
                        examples = "REPATRIATED")
                @NotNull
                Fate end,
        @Schema(description = "EDTF level 1", examples = "2022-10-04") @NotBlank @Size(max = 100)
                String to,
        @Schema(examples = "Officer at the border post (made up)") @NotBlank @Size(max = 300)
                String source,
        @Schema(description = "Admiralty code of the source; F, cannot be judged, if absent")
                @Nullable Reliability reliability,
        @Schema(description = "1 confirmed … 6 cannot be judged", examples = "1")
                @NotNull
                @Min(1)
                @Max(6)
                Integer credibility,
        @Schema(description = "Shows the source to cleared readers only")
                @Nullable Boolean confidential,
        @Schema(description = "Reference to the evidence; required for a death")
                @Nullable
                @Size(min = 1, max = 500)
                String evidence,
        @Nullable @Size(min = 1, max = 2000) String note) {

    /** The same said as an assertion. */
    AssertionRequest asAssertion(UUID episodeId) {
        return new AssertionRequest(
                Axis.FATE,
                end.name(),
                to,
                source,
                reliability,
                credibility,
                confidential,
                null,
                null,
                evidence,
                note,
                null,
                episodeId,
                null);
    }

    /** Leaves the officer's words out: they can name people. */
    @Override
    public String toString() {
        return "ClosureRequest[…]";
    }
}
