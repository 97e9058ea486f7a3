package org.homeward.negotiation.talks;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A point and who raised it: what was not raised at the table cannot be said to be refused. */
@Schema(
        name = "PointRaised",
        examples =
                "{\"by\":\"Foreign minister\",\"what\":\"The prisoners promised for September\"}")
record Raised(@NotBlank @Size(max = 300) String by, @NotBlank @Size(max = 4_000) String what) {}
