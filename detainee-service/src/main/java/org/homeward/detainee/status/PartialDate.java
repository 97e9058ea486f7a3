package org.homeward.detainee.status;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Comparator;
import org.homeward.edtf.Edtf;
import org.homeward.edtf.EdtfException;
import org.homeward.web.Malformed;
import org.jspecify.annotations.Nullable;

/**
 * A date as well as it is known: the text is the truth, the bounds serve sorting and searching.
 *
 * @param text EDTF level 1 (ISO 8601-2)
 * @param earliest first day the text allows; null when open or unknown
 * @param latest last day the text allows; null when open or unknown
 */
@Embeddable
public record PartialDate(String text, @Nullable LocalDate earliest, @Nullable LocalDate latest) {

    /**
     * Earlier knowledge first; a date open on both sides comes before all others, because it
     * outranks nothing.
     */
    public static final Comparator<PartialDate> CHRONOLOGICAL =
            Comparator.comparing(
                    PartialDate::lastKnownDay, Comparator.nullsFirst(Comparator.naturalOrder()));

    /**
     * Reads a date that a caller sent.
     *
     * @throws Malformed naming {@code field} when the text is no EDTF
     */
    public static PartialDate of(String field, String text) {
        try {
            return read(text);
        } catch (EdtfException e) {
            throw Malformed.of(field, String.valueOf(e.getMessage()));
        }
    }

    /** Reads a date that was stored and therefore is well-formed. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static PartialDate read(String text) {
        Edtf edtf = Edtf.parse(text);
        return new PartialDate(
                edtf.text(), edtf.earliestDay().orElse(null), edtf.latestDay().orElse(null));
    }

    @JsonValue
    @Override
    public String text() {
        return text;
    }

    /** Whether no reading of the text lies on or before {@code day}. */
    public boolean isAfter(LocalDate day) {
        return earliest != null && earliest.isAfter(day);
    }

    /** Whether every reading of the text lies before every reading of {@code other}. */
    public boolean isBefore(PartialDate other) {
        return latest != null && other.earliest != null && latest.isBefore(other.earliest);
    }

    private @Nullable LocalDate lastKnownDay() {
        return latest != null ? latest : earliest;
    }
}
