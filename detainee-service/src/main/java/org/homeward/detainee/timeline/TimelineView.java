package org.homeward.detainee.timeline;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.homeward.detainee.status.Fate;
import org.jspecify.annotations.Nullable;

/** A file's history as it was known at a recorded time, and the fate that followed from it. */
@Schema(
        name = "Timeline",
        requiredProperties = {"detaineeId", "reference", "asOf", "entries"})
record TimelineView(
        UUID detaineeId,
        @Schema(examples = "D-7Q2M9KX-0") String reference,
        Instant asOf,
        @Schema(description = "Absent before the file was opened") @Nullable Fate fate,
        List<EntryView> entries) {}
