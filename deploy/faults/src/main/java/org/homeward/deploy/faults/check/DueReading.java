package org.homeward.deploy.faults.check;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Optional;
import org.homeward.deploy.faults.check.Evidence.DueText;

/**
 * The instant that a due date means, read apart from the platform's own code: what both get wrong
 * in the same way no check would find. Knows the forms that fault runs use.
 */
final class DueReading {

    private DueReading() {}

    /** Empty where none was agreed or the end is open. */
    static Optional<Instant> of(DueText due) {
        if (due.edtf() == null || due.zone() == null) {
            return Optional.empty();
        }
        ZoneId zone = ZoneId.of(due.zone());
        String text = due.edtf().replaceAll("[?~%]", "");
        String end = text.substring(text.indexOf('/') + 1);
        if (end.isEmpty() || end.equals("..")) {
            return Optional.empty();
        }
        if (end.contains("T")) {
            Instant instant = moment(end, zone);
            return Optional.of(instant.atZone(zone).plusDays(due.graceDays()).toInstant());
        }
        LocalDate after = dayAfter(end).plusDays(due.graceDays());
        return Optional.of(after.atStartOfDay(zone).toInstant());
    }

    /** With an offset of its own, or by the clocks of the zone. */
    private static Instant moment(String text, ZoneId zone) {
        boolean offset = text.endsWith("Z") || text.matches(".*T.*[+-].*");
        return offset
                ? OffsetDateTime.parse(text).toInstant()
                : LocalDateTime.parse(text).atZone(zone).toInstant();
    }

    private static LocalDate dayAfter(String date) {
        return switch (date.split("-").length) {
            case 1 -> Year.parse(date).atDay(1).plusYears(1);
            case 2 -> YearMonth.parse(date).plusMonths(1).atDay(1);
            default -> LocalDate.parse(date).plusDays(1);
        };
    }
}
