package org.homeward.negotiation.facts;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.homeward.edtf.Edtf;
import org.homeward.edtf.EdtfException;
import org.homeward.web.Malformed;
import org.jspecify.annotations.Nullable;

/**
 * An EDTF date that came in a request, with the bounds it is stored with (in UTC, for ordering
 * only).
 */
public record DateField(Edtf edtf) {

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
