package org.homeward.detainee.timeline;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.homeward.detainee.status.Axis;
import org.homeward.detainee.status.Channel;
import org.homeward.detainee.status.Reliability;
import org.jspecify.annotations.Nullable;

/** One line of a history; which fields a line has depends on what happened. */
@Schema(
        name = "TimelineEntry",
        requiredProperties = {"sequence", "recordedAt", "recordedBy", "type"})
record EntryView(
        @Schema(examples = "1") long sequence,
        Instant recordedAt,
        String recordedBy,
        @Schema(examples = "fate-changed") String type,
        @Schema(description = "When it was true, EDTF level 1", examples = "2022-09-13")
                @Nullable String valid,
        @Nullable UUID assertionId,
        @Nullable UUID episodeId,
        @Nullable Axis axis,
        @Nullable Channel channel,
        @Nullable String from,
        @Nullable String to,
        @Nullable String source,
        @Nullable Reliability reliability,
        @Nullable Integer credibility,
        @Nullable String evidence,
        @Nullable String note,
        @Nullable UUID supersedes,
        @Nullable List<String> changed) {}
