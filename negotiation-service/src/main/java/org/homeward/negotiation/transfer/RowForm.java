package org.homeward.negotiation.transfer;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** A form as the API takes it, filled from the cells of a row; an empty cell fills no field. */
final class RowForm {

    private final CsvRow row;
    private final Map<String, Object> fields = new LinkedHashMap<>();

    RowForm(CsvRow row) {
        this.row = row;
    }

    RowForm text(String column, String field) {
        String cell = row.cell(column);
        if (cell != null) {
            fields.put(field, cell);
        }
        return this;
    }

    RowForm number(String column, String field) {
        if (row.cell(column) != null) {
            fields.put(field, number(row, column));
        }
        return this;
    }

    RowForm put(String field, Object value) {
        fields.put(field, value);
        return this;
    }

    Map<String, Object> fields() {
        return fields;
    }

    static int number(CsvRow row, String column) {
        try {
            return Integer.parseInt(String.valueOf(row.cell(column)));
        } catch (NumberFormatException e) {
            throw row.error(column, "Write a whole number.");
        }
    }

    static Stream<String> many(CsvRow row, String column) {
        String cell = row.cell(column);
        return cell == null ? Stream.empty() : Cells.many(cell).stream();
    }
}
