package org.homeward.gateway.console;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An alert as notification-service answers it, as far as the inbox shows it. */
public record AlertItem(
        UUID id,
        String reference,
        @Nullable String desk,
        String severity,
        String state,
        String rule,
        @Nullable String subjectType,
        @Nullable UUID subjectId,
        @Nullable String subjectReference,
        Instant raisedAt,
        @Nullable Instant nextStepAt,
        @Nullable Facts facts,
        @Nullable Acknowledgement acknowledgement,
        @Nullable Resolution resolution) {

    public record Facts(
            @Nullable String object,
            @Nullable Instant dueInstant,
            @Nullable Integer owed,
            @Nullable Integer delivered,
            @Nullable Integer shortfall,
            @Nullable Integer daysLate) {}

    public record Acknowledgement(
            Instant at, @Nullable String by, @Nullable String through, @Nullable String note) {}

    public record Resolution(Instant at, @Nullable String reason) {}

    public boolean isOpen() {
        return state.equals("OPEN");
    }

    public boolean isAboutCommitment() {
        return "commitment".equalsIgnoreCase(subjectType) && subjectId != null;
    }

    record Some(List<AlertItem> items, @Nullable String next) {}
}
