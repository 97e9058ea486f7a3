package org.homeward.negotiation.transfer;

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

    String field() {
        return field;
    }

    CsvRow row() {
        return row;
    }

    RowResult result() {
        return RowResult.rejected(row, Columns.of(field), String.valueOf(getMessage()));
    }
}
