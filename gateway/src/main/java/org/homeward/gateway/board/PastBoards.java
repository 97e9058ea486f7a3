package org.homeward.gateway.board;

import jakarta.inject.Singleton;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.homeward.gateway.ask.Query;
import org.homeward.gateway.ask.Services;
import org.homeward.web.Malformed;
import org.homeward.web.Rejected;

/**
 * Draws the board of a recorded time. The live picture has no past, so negotiation-service is asked
 * what stood then; the drawing is the same as that of now.
 */
@Singleton
public class PastBoards {

    private final Services services;
    private final Situation present;
    private final InstantSource clock;
    private final ZoneId house;

    PastBoards(
            Services services,
            Situation present,
            InstantSource clock,
            @ConfigProperty(name = "homeward.house-zone") ZoneId house) {
        this.services = services;
        this.present = present;
        this.clock = clock;
        this.house = house;
    }

    /**
     * @param asOf an instant, or a date that means the end of that day in the ministry's zone
     */
    public Board of(Set<String> desks, String asOf) {
        var then = instant(asOf.strip());
        if (then.isAfter(clock.instant())) {
            throw Rejected.of(
                    "asOf", "future-not-recorded", "Nothing has been recorded of the future yet.");
        }
        var question = new Query("commitments/standing").with("asOf", then.toString());
        var standing = services.get(question.text(), PastPicture.Standing.class);
        return new Drawing(new PastPicture(standing, present), desks, then, house).board("", null);
    }

    private Instant instant(String text) {
        try {
            return text.length() == 10
                    ? LocalDate.parse(text)
                            .plusDays(1)
                            .atStartOfDay(house)
                            .toInstant()
                            .minusNanos(1_000)
                    : Instant.parse(text);
        } catch (DateTimeException _) {
            throw Malformed.of("asOf", "Give an instant like 2022-09-30T20:00:00Z, or a date.");
        }
    }
}
