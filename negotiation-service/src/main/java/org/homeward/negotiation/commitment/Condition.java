package org.homeward.negotiation.commitment;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What must happen before the promise binds: another commitment is completed, or an event in words
 * that an officer confirms.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Condition(UUID id, @Nullable UUID commitmentId, @Nullable String event) {}
