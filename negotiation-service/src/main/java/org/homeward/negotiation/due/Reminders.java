package org.homeward.negotiation.due;

import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How long before the due instant the desk is reminded. Calendar periods in the commitment's zone,
 * so that T−7 falls at the same local hour across a clock change.
 */
public record Reminders(List<Period> before) {

    /** A reminder and when it is due. */
    public record Reminder(Period threshold, Instant at) {}

    public Reminders {
        before = List.copyOf(before);
    }

    /**
     * Reminders of this version, earliest first, without those already past when it was recorded
     * and those sent.
     */
    public List<Reminder> open(DueVersion version, Set<Period> sent) {
        Instant due = version.due().instant();
        if (due == null) {
            return List.of();
        }
        ZoneId zone = zone(version.due().zone());
        return before.stream()
                .filter(threshold -> !sent.contains(threshold))
                .map(threshold ->
                        new Reminder(threshold, due.atZone(zone).minus(threshold).toInstant()))
                .filter(reminder -> reminder.at().isAfter(version.recordedAt()))
                .sorted(Comparator.comparing(Reminder::at))
                .toList();
    }

    public Optional<Instant> next(DueVersion version, Set<Period> sent) {
        return open(version, sent).stream().map(Reminder::at).findFirst();
    }

    private static ZoneId zone(@Nullable String zone) {
        return ZoneId.of(zone == null ? "Z" : zone);
    }
}
