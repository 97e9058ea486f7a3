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
        @Nullable String resolution,
        @Nullable String evidence,
        @Nullable String resolutionEvidence) {

    static Dispute open(Act act, Kind kind, String reason) {
        return new Dispute(act.id(), kind, reason, act.at(), null, null, act.evidence(), null);
    }

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

    Dispute resolved(Instant at, String how, @Nullable String shown) {
        return new Dispute(id, kind, reason, openedAt, at, how, evidence, shown);
    }
}
