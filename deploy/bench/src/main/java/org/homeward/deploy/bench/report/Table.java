package org.homeward.deploy.bench.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A table in Markdown. */
public final class Table {

    private final StringBuilder text = new StringBuilder();

    public Table(String... heads) {
        row(List.of(heads));
        row(Arrays.stream(heads).map(_ -> "---").toList());
    }

    public Table row(String... cells) {
        return row(List.of(cells));
    }

    private Table row(List<String> cells) {
        text.append(cells.stream().collect(Collectors.joining(" | ", "| ", " |\n")));
        return this;
    }

    /** Whole numbers from a hundred on, three digits below. */
    public static String number(double value) {
        if (Math.abs(value) >= 100) {
            return String.format(Locale.ROOT, "%,.0f", value);
        }
        return String.format(Locale.ROOT, Math.abs(value) >= 10 ? "%.1f" : "%.2f", value);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
