package org.homeward.gateway.board;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An alert as its last event tells it. */
@JsonIgnoreProperties(ignoreUnknown = true)
record OpenAlert(
        UUID alertId,
        String reference,
        @Nullable String desk,
        String severity,
        String state,
        @Nullable String rule,
        @Nullable String subjectType,
        @Nullable UUID subjectId,
        @Nullable String subjectReference,
        @Nullable Instant raisedAt) {

    boolean isOpen() {
        return state.equals("OPEN");
    }

    OpenAlert withRaisedAt(Instant at) {
        return new OpenAlert(
                alertId,
                reference,
                desk,
                severity,
                state,
                rule,
                subjectType,
                subjectId,
                subjectReference,
                at);
    }

    /** A later event keeps the moment of the first. */
    static OpenAlert after(OpenAlert earlier, OpenAlert later) {
        return earlier.raisedAt() == null ? later : later.withRaisedAt(earlier.raisedAt());
    }
}
