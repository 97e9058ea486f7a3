package org.homeward.edtf;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * When a promise made in words falls due: derived, never typed, so that anybody can check it.
 *
 * <p>A date-time is itself. Any other date is due at the start, in the promise's zone, of the day
 * after the latest day that the text allows. Grace is counted in calendar days of that zone. The
 * qualifiers {@code ? ~ %} do not move it, and an open or unknown end never falls due.
 */
public final class DueInstant {

    private static final int LONGEST_GRACE = 36_525;

    private DueInstant() {}

    /**
     * The first instant at which the promise is overdue; empty when it never falls due by itself.
     *
     * @param graceDays calendar days, 0 to 36525 (a century)
     */
    public static Optional<Instant> of(Edtf due, ZoneId zone, int graceDays) {
        requireGrace(graceDays);
        return due.form() instanceof Form.DateTime time
                ? Optional.of(
                        graceDays == 0 ? time.latest(zone) : time.latestAfter(graceDays, zone))
                : lastDay(due, zone, graceDays).map(day -> Form.startOf(day.plusDays(1), zone));
    }

    /** The last day, on that zone's calendar, on which the promise is kept in time. */
    public static Optional<LocalDate> lastDay(Edtf due, ZoneId zone, int graceDays) {
        requireGrace(graceDays);
        return due.latestDay(zone).map(day -> day.plusDays(graceDays));
    }

    private static void requireGrace(int graceDays) {
        if (graceDays < 0 || graceDays > LONGEST_GRACE) {
            throw new IllegalArgumentException("grace must be 0 to " + LONGEST_GRACE + " days");
        }
    }
}
