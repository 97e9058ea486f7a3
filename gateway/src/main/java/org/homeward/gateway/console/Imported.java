package org.homeward.gateway.console;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An import as negotiation-service answers it: what was asked and how far it is. */
public record Imported(
        UUID id,
        String desk,
        boolean dryRun,
        String state,
        int rows,
        int done,
        int accepted,
        int updated,
        int unchanged,
        int rejected,
        Instant recordedAt) {

    record Some(List<Imported> items, @Nullable String next) {}

    /** What became, or would become, of one row. */
    public record Row(
            int line,
            @Nullable String record,
            @Nullable String externalId,
            String outcome,
            @Nullable String column,
            @Nullable String reason,
            @Nullable UUID subjectId) {

        /** Where what it recorded is shown; null for what has no page. */
        public @Nullable String address() {
            if (subjectId == null || record == null) {
                return null;
            }
            return switch (record) {
                case "AGREEMENT" -> "/agreements/" + subjectId;
                case "COMMITMENT" -> "/commitments/" + subjectId;
                default -> null;
            };
        }
    }

    record Rows(List<Row> items, @Nullable String next) {}

    public boolean isRunning() {
        return state.equals("RUNNING");
    }

    public boolean isInterrupted() {
        return state.equals("INTERRUPTED");
    }

    /** Something would come of it. */
    public boolean isWorthRunning() {
        return dryRun && !isRunning() && accepted + updated > 0;
    }
}
