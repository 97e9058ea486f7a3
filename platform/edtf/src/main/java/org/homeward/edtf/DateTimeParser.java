package org.homeward.edtf;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a level 0 date-time: a whole day, T, a time with seconds, and Z, an offset or nothing. */
final class DateTimeParser {

    private static final Pattern SHAPE =
            Pattern.compile(
                    "(-?\\d{4}-\\d{2}-\\d{2})T(\\d{2}):(\\d{2}):(\\d{2})(?:\\.(\\d{1,9}))?"
                            + "(Z|[+-]\\d{2}(?::\\d{2})?)?");
    private static final int MICRO_DIGITS = 6;

    private DateTimeParser() {}

    static Form.DateTime parse(String text) {
        Matcher m = SHAPE.matcher(text);
        if (!m.matches()) {
            throw new EdtfException(
                    Quote.of(text)
                            + " is no date-time; write 2022-09-30T20:00:00, with seconds, and then"
                            + " nothing, Z or an offset like +04:00.");
        }
        LocalDate day = DateParser.parse(group(m, 1)).first();
        return new Form.DateTime(LocalDateTime.of(day, time(text, m)), offset(text, m.group(6)));
    }

    private static LocalTime time(String text, Matcher m) {
        try {
            return LocalTime.of(
                    Integer.parseInt(group(m, 2)),
                    Integer.parseInt(group(m, 3)),
                    Integer.parseInt(group(m, 4)),
                    nanos(m.group(5)));
        } catch (DateTimeException e) {
            throw new EdtfException(
                    Quote.of(text)
                            + " has no such time of day; it runs from 00:00:00 to 23:59:59.");
        }
    }

    private static int nanos(@Nullable String decimals) {
        if (decimals == null) {
            return 0;
        }
        String micros = (decimals + "000000").substring(0, MICRO_DIGITS);
        return Integer.parseInt(micros) * 1_000;
    }

    private static Optional<ZoneOffset> offset(String text, @Nullable String written) {
        if (written == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(ZoneOffset.of(written));
        } catch (DateTimeException e) {
            throw new EdtfException(
                    Quote.of(text) + " has no such offset; they run from -18:00 to +18:00.");
        }
    }

    private static String group(Matcher m, int number) {
        return Objects.requireNonNull(m.group(number));
    }
}
