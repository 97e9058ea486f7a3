package org.homeward.edtf;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one date: year, month, season or day, with unspecified digits and a qualifier. */
final class DateParser {

    private static final Pattern SHAPE =
            Pattern.compile(
                    "(?:(?<long>Y-?[1-9]\\d{4,8})"
                            + "|(?<year>-?\\d{4})(?:-(?<month>\\d{2}|XX)(?:-(?<day>\\d{2}|XX))?)?"
                            + "|(?<decade>-?\\d{3})X|(?<century>-?\\d{2})XX)(?<mark>[?~%])?");
    private static final int MIN_YEAR = -4_700;
    private static final int MAX_YEAR = 290_000;
    private static final String UNSPECIFIED = "XX";

    private DateParser() {}

    static Form.Date parse(String text) {
        Matcher m = SHAPE.matcher(text);
        if (!m.matches() || text.startsWith("-0000")) {
            throw EdtfParser.notADate(text);
        }
        boolean qualified = m.group("mark") != null;
        if (m.group("decade") != null || m.group("century") != null) {
            return yearsWithUnknownDigits(text, m, qualified);
        }
        int year = year(text, Objects.requireNonNullElseGet(m.group("year"), () -> longYear(m)));
        return within(text, year, m, qualified);
    }

    private static Form.Date within(String text, int year, Matcher m, boolean qualified) {
        String month = m.group("month");
        String day = m.group("day");
        if (month == null || isYearWithUnknownRest(text, month, day)) {
            return days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), qualified);
        }
        int number = Integer.parseInt(month);
        if (number > 20 && number < 25) {
            return season(text, year, number, day, qualified);
        }
        if (number < 1 || number > 12) {
            throw new EdtfException(
                    Quote.of(text)
                            + " has no such month; write 01 to 12, or 21 to 24 for a season.");
        }
        YearMonth whole = YearMonth.of(year, number);
        if (day == null || day.equals(UNSPECIFIED)) {
            return days(whole.atDay(1), whole.atEndOfMonth(), qualified);
        }
        LocalDate exact = day(text, whole, Integer.parseInt(day));
        return days(exact, exact, qualified);
    }

    private static boolean isYearWithUnknownRest(String text, String month, @Nullable String day) {
        if (!month.equals(UNSPECIFIED)) {
            return false;
        }
        if (day != null && !day.equals(UNSPECIFIED)) {
            throw new EdtfException(
                    Quote.of(text)
                            + " leaves out the month but not the day; digits may only be left out"
                            + " from the right.");
        }
        return true;
    }

    /** From −0199 to −0100 for −01XX: the digits count away from year 0. */
    private static Form.Date yearsWithUnknownDigits(String text, Matcher m, boolean qualified) {
        String known = m.group("decade");
        int unit = known == null ? 100 : 10;
        String digits = Objects.requireNonNullElseGet(known, () -> m.group("century"));
        boolean before = digits.startsWith("-");
        int near = Math.abs(Integer.parseInt(digits)) * unit;
        int far = near + unit - 1;
        int first = year(text, String.valueOf(before ? -far : near));
        int last = year(text, String.valueOf(before ? -near : far));
        return days(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31), qualified);
    }

    private static Form.Date season(
            String text, int year, int code, @Nullable String day, boolean qualified) {
        if (day != null) {
            throw new EdtfException(Quote.of(text) + " names a day in a season; leave it out.");
        }
        YearMonth first = YearMonth.of(year, (code - 20) * 3);
        return days(first.atDay(1), first.plusMonths(2).atEndOfMonth(), qualified);
    }

    private static LocalDate day(String text, YearMonth month, int day) {
        if (day < 1 || day > month.lengthOfMonth()) {
            String name = Month.from(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
            throw new EdtfException(
                    "%s is no day: %s %d has %d days."
                            .formatted(
                                    Quote.of(text), name, month.getYear(), month.lengthOfMonth()));
        }
        return month.atDay(day);
    }

    private static String longYear(Matcher m) {
        return Objects.requireNonNull(m.group("long")).substring(1);
    }

    private static int year(String text, String digits) {
        int year = Integer.parseInt(digits);
        if (year < MIN_YEAR || year > MAX_YEAR) {
            throw new EdtfException(
                    "%s is out of reach; years run from %d to %d."
                            .formatted(Quote.of(text), MIN_YEAR, MAX_YEAR));
        }
        return year;
    }

    private static Form.Date days(LocalDate first, LocalDate last, boolean qualified) {
        return new Form.Date(first, last, qualified);
    }
}
