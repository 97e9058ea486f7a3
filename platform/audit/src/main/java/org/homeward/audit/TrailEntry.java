package org.homeward.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an auditor sees of an entry: who, what and when, in ids; there is nothing else in it. */
public record TrailEntry(
        UUID id,
        Instant at,
        String actor,
        String action,
        String subjectType,
        UUID subjectId,
        @Nullable String desk,
        List<String> fields,
        @Nullable String requestId) {

    static TrailEntry of(AuditRow row) {
        return new TrailEntry(
                row.id(),
                row.at(),
                row.actor(),
                row.action(),
                row.subjectType(),
                row.subjectId(),
                row.desk(),
                row.fields(),
                row.requestId());
    }
}
