package org.homeward.replay;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What became of a replay.
 *
 * @param replayed how many events of the aggregate took effect
 * @param remaining how many are still parked: the first of them failed again, and says why
 */
@Schema(name = "Replay")
public record ReplayView(
        @Schema(required = true, examples = "2") int replayed,
        @Schema(required = true, examples = "0") long remaining) {}
