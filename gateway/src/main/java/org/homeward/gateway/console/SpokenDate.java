package org.homeward.gateway.console;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.regex.Pattern;

/**
 * A date as a source gave it (EDTF, ISO 8601-2 level 1) in the reader's words: nobody at the talks
 * says {@code ../2022-09?}. What has no words here stays as it was written.
 */
final class SpokenDate {

    private static final Pattern QUALIFIED = Pattern.compile("(.+)([?~%])");
    private static final Pattern UNKNOWN_PART = Pattern.compile("(-?\\d{4}(?:-\\d{2})?)(-XX)+");
    private static final Pattern SEASON = Pattern.compile("(-?\\d{4})-(2[1-4])");

    private final Frame page;

    SpokenDate(Frame page) {
        this.page = page;
    }

    String of(String text) {
        var ends = text.split("/", -1);
        return ends.length == 2 ? interval(ends[0], ends[1]) : one(text);
    }

    private String interval(String from, String to) {
        if (isOpen(from)) {
            return isOpen(to) ? from + "/" + to : word("until") + " " + one(to);
        }
        return isOpen(to) ? word("from") + " " + one(from) : one(from) + " – " + one(to);
    }

    private static boolean isOpen(String end) {
        return end.isEmpty() || end.equals("..");
    }

    private String one(String text) {
        var qualified = QUALIFIED.matcher(text);
        if (qualified.matches()) {
            return plain(qualified.group(1)) + " (" + word(qualified.group(2)) + ")";
        }
        var unknown = UNKNOWN_PART.matcher(text);
        return unknown.matches() ? plain(unknown.group(1)) + " (" + word("XX") + ")" : plain(text);
    }

    private String plain(String text) {
        var season = SEASON.matcher(text);
        if (season.matches()) {
            return word(season.group(2)) + " " + season.group(1);
        }
        try {
            return switch (text.length()) {
                case 7 -> page.wholeMonth(YearMonth.parse(text));
                case 10 -> page.day(LocalDate.parse(text));
                default -> text.indexOf('T') > 0 ? moment(text) : text;
            };
        } catch (DateTimeException _) {
            return text;
        }
    }

    private String moment(String text) {
        boolean local = !text.endsWith("Z") && !text.matches(".*[+-]\\d{2}(:\\d{2})?");
        return local ? page.time(LocalDateTime.parse(text)) : page.instant(Instant.parse(text));
    }

    private String word(String key) {
        return page.label("date", key);
    }
}
