package org.homeward.detainee.custody;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.homeward.detainee.status.Reliability;
import org.jspecify.annotations.Nullable;

/** How a captivity began, and who says so. */
@Schema(name = "EpisodeRequest")
record OpeningRequest(
        @Schema(description = "EDTF level 1", examples = "2022-09-13") @NotBlank @Size(max = 100)
                String from,
        @Schema(examples = "Testavan (made up)") @Nullable @Size(max = 300) String place,
        @Schema(description = "Unit or authority that made the capture") @Nullable @Size(max = 300)
                String heldBy,
        @Schema(examples = "Comrade's statement (made up)") @NotBlank @Size(max = 300)
                String source,
        @Schema(description = "Admiralty code of the source; F, cannot be judged, if absent")
                @Nullable Reliability reliability,
        @Schema(description = "1 confirmed … 6 cannot be judged", examples = "2")
                @NotNull
                @Min(1)
                @Max(6)
                Integer credibility,
        @Schema(description = "Shows the source to cleared readers only")
                @Nullable Boolean confidential) {

    /** Leaves the officer's words out: they can name people. */
    @Override
    public String toString() {
        return "OpeningRequest[…]";
    }
}
