package org.homeward.negotiation.change;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.homeward.web.Malformed;
import org.jspecify.annotations.Nullable;

/** The beginning of a span: an instant, or a date that means the start of that day in UTC. */
final class Since {

    private Since() {}

    static Optional<Instant> parse(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    text.length() == 10
                            ? LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant()
                            : Instant.parse(text));
        } catch (DateTimeException e) {
            throw Malformed.of("since", "Give an instant like 2022-09-30T20:00:00Z, or a date.");
        }
    }
}
