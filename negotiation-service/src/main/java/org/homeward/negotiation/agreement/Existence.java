package org.homeward.negotiation.agreement;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the agreement's existence rests on, graded on the Admiralty code.
 *
 * @param reliability of the source, A to F
 * @param credibility of what it says, 1 to 6
 */
@Schema(
        name = "Existence",
        examples = "{\"source\":\"Minutes of the talks\",\"reliability\":\"B\",\"credibility\":2}")
public record Existence(
        @NotBlank @Size(max = 2_000) String source,
        @NotNull @Pattern(regexp = "[A-F]") String reliability,
        @NotNull @Min(1) @Max(6) Integer credibility) {}
