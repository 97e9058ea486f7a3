package org.homeward.negotiation.due;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.util.regex.Pattern;

/** An ISO 8601 duration: calendar days and longer, then hours, minutes and seconds of real time. */
record Span(Period days, Duration time) {

    private static final int LONGEST_YEARS = 100;

    /** Java would also read signs and lower case, which ISO 8601 does not have. */
    private static final Pattern SHAPE =
            Pattern.compile(
                    "P(?=.)(?:\\d+Y)?(?:\\d+M)?(?:\\d+W)?(?:\\d+D)?"
                            + "(?:T(?=.)(?:\\d+H)?(?:\\d+M)?(?:\\d+S)?)?");

    /**
     * @throws DateTimeException for what is no duration, or is longer than a century
     */
    static Span parse(String text) {
        if (!SHAPE.matcher(text).matches()) {
            throw new DateTimeException("an ISO 8601 duration is needed");
        }
        int time = text.indexOf('T');
        Span span =
                time < 0
                        ? new Span(Period.parse(text), Duration.ZERO)
                        : new Span(
                                time == 1 ? Period.ZERO : Period.parse(text.substring(0, time)),
                                Duration.parse("P" + text.substring(time)));
        if (span.tooLong()) {
            throw new DateTimeException("a duration of at most a century is needed");
        }
        return span;
    }

    private boolean tooLong() {
        return days.toTotalMonths() > LONGEST_YEARS * 12L
                || days.getDays() > LONGEST_YEARS * 366
                || time.toDays() > LONGEST_YEARS * 366L;
    }

    boolean wholeDays() {
        return time.isZero();
    }

    Instant after(Instant start, ZoneId zone) {
        return start.atZone(zone).plus(days).toInstant().plus(time);
    }
}
