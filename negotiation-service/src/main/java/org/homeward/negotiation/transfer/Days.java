package org.homeward.negotiation.transfer;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** An exclusive latest instant as the date that it was derived from. */
final class Days {

    private Days() {}

    /** The day that ended then, or the last moment before. */
    static String of(Instant latest, @Nullable String zone) {
        ZoneId place = zone == null ? ZoneOffset.UTC : ZoneId.of(zone);
        LocalDate before = latest.minusNanos(1_000).atZone(place).toLocalDate();
        return before.plusDays(1).atStartOfDay(place).toInstant().equals(latest)
                ? before.toString()
                : latest.minusNanos(1_000).toString();
    }
}
