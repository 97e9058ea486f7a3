package org.homeward.negotiation.transfer;

import org.homeward.web.Problem;

/** Why a row is refused; it names the column and repeats no value. */
final class RowError extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient CsvRow row;
    private final String field;

    /**
     * @param field of the API, or the column itself
     */
    RowError(CsvRow row, String field, String reason) {
        super(reason, null, false, false);
        this.row = row;
        this.field = field;
    }

    static RowError of(CsvRow row, Problem problem) {
        String field = problem.errors().isEmpty() ? "" : problem.errors().getFirst().field();
        return new RowError(row, field, problem.detail());
    }

    String field() {
        return field;
    }

    CsvRow row() {
        return row;
    }

    RowResult result() {
        String column = Columns.of(row.kind().orElse(null), field);
        return RowResult.rejected(row, column, String.valueOf(getMessage()));
    }
}
