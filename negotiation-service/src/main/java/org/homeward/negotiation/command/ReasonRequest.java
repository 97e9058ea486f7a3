package org.homeward.negotiation.command;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Nothing about a promise changes without a reason on record. */
@Schema(name = "ReasonRequest", examples = "{\"reason\":\"Agreed at the talks of 4 October\"}")
record ReasonRequest(@NotBlank @Size(max = 4_000) String reason) {}
