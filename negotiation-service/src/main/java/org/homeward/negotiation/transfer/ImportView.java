package org.homeward.negotiation.transfer;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An import: what was asked and how far it is. */
@Schema(name = "Import")
record ImportView(
        UUID id,
        String desk,
        boolean dryRun,
        @Schema(description = "INTERRUPTED when it stopped half-way: import the file again")
                ImportState state,
        int rows,
        int done,
        int accepted,
        int updated,
        int unchanged,
        int rejected,
        Instant recordedAt) {}
