package org.homeward.negotiation.facts;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.homeward.edtf.Edtf;
import org.homeward.edtf.EdtfException;
import org.homeward.web.Malformed;
import org.homeward.web.Rejected;
import org.jspecify.annotations.Nullable;

/**
 * An EDTF date that came in a request, with the bounds it is stored with (in UTC, for ordering
 * only).
 */
public record DateField(Edtf edtf) {

    /** How far the first clock of the world is ahead of UTC. */
    private static final Duration LONGEST_DAY = Duration.ofHours(14);

    /**
     * @throws Malformed naming the field, when the text is no date
     */
    public static DateField of(String field, String text) {
        try {
            return new DateField(Edtf.parse(text));
        } catch (EdtfException e) {
            throw Malformed.of(field, String.valueOf(e.getMessage()));
        }
    }

    /**
     * What is recorded has happened: its day has begun somewhere on earth.
     *
     * @throws Rejected naming the field, when it lies ahead
     */
    public DateField past(String field, Instant now) {
        Instant earliest = earliest();
        if (earliest != null && earliest.isAfter(now.plus(LONGEST_DAY))) {
            throw Rejected.of(field, "in-the-future", "It is recorded after it happened.");
        }
        return this;
    }

    public String text() {
        return edtf.text();
    }

    public @Nullable Instant earliest() {
        return edtf.bounds(ZoneOffset.UTC).earliest().orElse(null);
    }

    public @Nullable Instant latest() {
        return latest(ZoneOffset.UTC);
    }

    /** Exclusive; null when the end is open. */
    public @Nullable Instant latest(ZoneId zone) {
        return edtf.bounds(zone).latestExclusive().orElse(null);
    }
}
