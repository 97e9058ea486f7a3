package org.homeward.negotiation.due;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One version of the due date; a breach belongs to the version that was in force, not to the
 * commitment.
 *
 * @param version 1, 2, …
 * @param reason why it changed; null for the first
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DueVersion(
        int version,
        Due due,
        Instant recordedAt,
        String author,
        @Nullable String reason,
        @Nullable String evidence) {}
