package org.homeward.negotiation.transfer;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What became of one row, and why. */
record RowResult(
        int line,
        @Nullable String record,
        @Nullable String externalId,
        RowOutcome outcome,
        @Nullable String column,
        @Nullable String reason,
        @Nullable UUID subjectId) {

    static RowResult of(CsvRow row, RowOutcome outcome, UUID subject) {
        return new RowResult(
                row.line(),
                row.cell(Columns.RECORD),
                row.cell(Columns.ID),
                outcome,
                null,
                null,
                subject);
    }

    static RowResult rejected(CsvRow row, String column, String reason) {
        return new RowResult(
                row.line(),
                row.kind().map(Enum::name).orElse(null),
                row.id().length() > 200 || row.problem() != null ? null : row.cell(Columns.ID),
                RowOutcome.REJECTED,
                column,
                reason,
                null);
    }
}
