package org.homeward.edtf;

import java.util.Optional;

/** Reads a text of level 1: an interval, a date-time or a date. */
final class EdtfParser {

    private static final int LONGEST = 100;
    private static final String OPEN = "..";

    private EdtfParser() {}

    static Form parse(String text) {
        if (text.isBlank()) {
            throw new EdtfException("A date is missing.");
        }
        if (text.length() > LONGEST) {
            throw notADate(text);
        }
        if (text.indexOf('/') >= 0) {
            return interval(text);
        }
        return text.indexOf('T') >= 0 ? DateTimeParser.parse(text) : DateParser.parse(text);
    }

    static EdtfException notADate(String text) {
        return new EdtfException(
                Quote.of(text)
                        + " is no date; write 2022-09-13, 2022-09, 2022, 2022-09-13?, ../2022-09"
                        + " or 2022-09-30T20:00:00Z (EDTF, ISO 8601-2 level 1).");
    }

    private static Form interval(String text) {
        int slash = text.indexOf('/');
        if (text.indexOf('/', slash + 1) >= 0) {
            throw notADate(text);
        }
        if (text.indexOf('T') >= 0) {
            throw new EdtfException(
                    Quote.of(text) + " has a time of day; an interval runs from date to date.");
        }
        String start = text.substring(0, slash);
        String end = text.substring(slash + 1);
        if (start.isEmpty() && end.isEmpty()) {
            throw new EdtfException("An interval needs a date on at least one side.");
        }
        var form = new Form.Interval(end(start), end(end));
        refuseBackwards(text, form);
        return form;
    }

    private static Optional<Form.Date> end(String text) {
        return text.isEmpty() || text.equals(OPEN)
                ? Optional.empty()
                : Optional.of(DateParser.parse(text));
    }

    private static void refuseBackwards(String text, Form.Interval interval) {
        if (interval.start().isPresent()
                && interval.end().isPresent()
                && interval.start().get().first().isAfter(interval.end().get().last())) {
            throw new EdtfException(Quote.of(text) + " ends before it begins.");
        }
    }
}
