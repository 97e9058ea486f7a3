package org.homeward.negotiation.detainee;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param episodeId the open captivity, or the last one
 */
public record Detainee(
        UUID id, String reference, String desk, String fate, @Nullable UUID episodeId) {}
