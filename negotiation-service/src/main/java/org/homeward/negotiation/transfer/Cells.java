package org.homeward.negotiation.transfer;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Cells that a spreadsheet does not run: one that begins like a formula gets an apostrophe, and so
 * does one that begins with an apostrophe before such a beginning, so that taking it away again
 * gives back exactly what was there.
 */
final class Cells {

    private static final String STARTS_A_FORMULA = "=+-@\t\r\n'";
    private static final String SEPARATOR = "|";

    private Cells() {}

    static String safe(String text) {
        return startsAFormula(text) ? "'" + text : text;
    }

    static String plain(String cell) {
        return cell.startsWith("'") && startsAFormula(cell.substring(1)) ? cell.substring(1) : cell;
    }

    /** Several values in one cell, separated by a bar. */
    static List<String> many(String cell) {
        return Arrays.stream(cell.split("\\|", -1))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .toList();
    }

    static String joined(Collection<String> many) {
        return String.join(SEPARATOR, many);
    }

    static void put(Map<String, String> cells, String column, @Nullable Object value) {
        if (value != null && !value.toString().isBlank()) {
            cells.put(column, value.toString().strip());
        }
    }

    private static boolean startsAFormula(String text) {
        return !text.isEmpty() && STARTS_A_FORMULA.indexOf(text.charAt(0)) >= 0;
    }
}
