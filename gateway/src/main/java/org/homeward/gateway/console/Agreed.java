package org.homeward.gateway.console;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An agreement as negotiation-service answers it, as far as the console shows it. */
public record Agreed(
        UUID id,
        String reference,
        String form,
        String date,
        @Nullable List<UUID> parties,
        String desk,
        String status,
        @Nullable Existence existence,
        @Nullable UUID talksId,
        @Nullable String text,
        @Nullable List<String> mediators,
        @Nullable List<StatusChange> statusChanges) {

    /** One change of whether the other side stands by it. */
    public record StatusChange(
            String from,
            String to,
            String reason,
            String evidence,
            @Nullable UUID supersededBy,
            Instant recordedAt,
            String author) {}

    public record Existence(
            @Nullable String source, @Nullable String reliability, int credibility) {}

    record Some(List<Agreed> items, @Nullable String next) {}
}
