package org.homeward.negotiation.transfer;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One row as it was read.
 *
 * @param cells by column; an empty cell is not there
 * @param problem why it cannot be used at all
 */
record CsvRow(int line, Map<String, String> cells, @Nullable Fault problem) {

    /** A column and what is wrong there. */
    record Fault(String column, String reason) {}

    @Nullable String cell(String column) {
        return cells.get(column);
    }

    String id() {
        return cells.getOrDefault(Columns.ID, "");
    }

    String parent() {
        return cells.getOrDefault(Columns.PARENT, "");
    }

    Optional<RowKind> kind() {
        return Arrays.stream(RowKind.values())
                .filter(kind -> kind.name().equals(cells.get(Columns.RECORD)))
                .findFirst();
    }

    RowError error(String column, String reason) {
        return new RowError(this, column, reason);
    }

    /** What it records, without what only says where it belongs. */
    Map<String, String> content() {
        Map<String, String> content = new TreeMap<>(cells);
        content.keySet().removeAll(Columns.ABOUT);
        return content;
    }

    @Override
    public String toString() {
        return "CsvRow[" + line + "]";
    }
}
