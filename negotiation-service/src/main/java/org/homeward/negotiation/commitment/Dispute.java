package org.homeward.negotiation.commitment;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the parties do not agree about. It stops no clock. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Dispute(
        UUID id,
        Kind kind,
        String reason,
        Instant openedAt,
        @Nullable Instant resolvedAt,
        @Nullable String resolution) {

    /** What it is about (domain.md §4). */
    public enum Kind {
        SCOPE,
        IDENTITY,
        STATUS,
        CONDITION,
        EXISTENCE,
        COUNT
    }

    public boolean open() {
        return resolvedAt == null;
    }

    Dispute resolved(Instant at, String how) {
        return new Dispute(id, kind, reason, openedAt, at, how);
    }
}
