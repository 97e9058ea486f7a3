package org.homeward.audit;

import org.jspecify.annotations.Nullable;

/**
 * @param id the identity provider's id of a person or program, or {@code engine}
 */
record Actor(String id, @Nullable String requestId) {}
