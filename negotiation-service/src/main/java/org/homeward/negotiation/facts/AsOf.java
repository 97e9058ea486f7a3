package org.homeward.negotiation.facts;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.homeward.web.Malformed;
import org.jspecify.annotations.Nullable;

/** The recorded time that a figure is asked for: what we knew then. */
public final class AsOf {

    private AsOf() {}

    /**
     * @param text an instant, or a date that means the end of that day in UTC
     * @return empty when the present is meant
     */
    public static Optional<Instant> parse(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    text.length() == 10
                            ? LocalDate.parse(text)
                                    .plusDays(1)
                                    .atStartOfDay(ZoneOffset.UTC)
                                    .toInstant()
                                    .minusNanos(1_000)
                            : Instant.parse(text));
        } catch (DateTimeException e) {
            throw Malformed.of("asOf", "Give an instant like 2022-09-30T20:00:00Z, or a date.");
        }
    }
}
