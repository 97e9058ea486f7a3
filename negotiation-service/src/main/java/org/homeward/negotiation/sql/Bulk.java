package org.homeward.negotiation.sql;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Many rows for one statement.
 *
 * @param sql holds {@code %s} where the rows are read from, an {@code unnest(…)}
 * @param types PostgreSQL type per column
 * @param rows a value per column
 */
public record Bulk(String sql, List<String> types, List<@Nullable Object[]> rows) {

    String statement() {
        List<String> columns = types.stream().map(type -> "?::" + type + "[]").toList();
        return sql.formatted("unnest(" + String.join(", ", columns) + ")");
    }

    /**
     * Rows of one batch say much the same, so a value like the one above it is not written anew.
     */
    @Nullable String[] column(int column) {
        @Nullable String[] values = new @Nullable String[rows.size()];
        Object above = "";
        String text = "";
        for (int row = 0; row < values.length; row++) {
            Object value = rows.get(row)[column];
            if (value != null && !value.equals(above)) {
                above = value;
                text = value.toString();
            }
            values[row] = value == null ? null : text;
        }
        return values;
    }
}
