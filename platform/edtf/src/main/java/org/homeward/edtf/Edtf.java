package org.homeward.edtf;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Optional;

/**
 * One date as a source said it: the text is kept as written, beside the days it can mean.
 *
 * <p>Level 1 of the Extended Date/Time Format (ISO 8601-2:2019, annex A; Library of Congress
 * specification): days, months, years, seasons 21–24, unspecified digits from the right ({@code
 * 202X}, {@code 2022-XX}, {@code 2022-09-XX}), {@code Y17000}, negative years, the qualifiers
 * {@code ? ~ %}, intervals with an open ({@code ..}) or unknown end, and date-times that are local,
 * in {@code Z} or with an offset. Decimal seconds are accepted as well, cut to microseconds.
 *
 * <p>A season is the northern hemisphere's meteorological one; {@code 2022-24} runs from December
 * 2022 to February 2023. Years reach from −4700 to 290000, which PostgreSQL can store in any zone.
 */
public final class Edtf implements Comparable<Edtf> {

    private static final Comparator<Edtf> NATURAL = order(ZoneOffset.UTC);

    private final String text;
    private final Form form;

    private Edtf(String text, Form form) {
        this.text = text;
        this.form = form;
    }

    /**
     * @throws EdtfException when the text is no date of level 1 or names a day that never was
     */
    public static Edtf parse(String text) {
        return new Edtf(text, EdtfParser.parse(text));
    }

    /** Sorts by what the dates can mean in that zone: begin, then end, then text. */
    public static Comparator<Edtf> order(ZoneId zone) {
        return Comparator.comparing((Edtf e) -> e.bounds(zone)).thenComparing(Edtf::text);
    }

    /** Exactly what was written. */
    public String text() {
        return text;
    }

    /** The first day the text allows, as written; empty when the start is open or unknown. */
    public Optional<LocalDate> earliestDay() {
        return form.earliestDay();
    }

    /** The last day the text allows, as written; empty when the end is open or unknown. */
    public Optional<LocalDate> latestDay() {
        return form.latestDay();
    }

    /** The first day on that zone's calendar: a date-time with an offset may fall on another. */
    public Optional<LocalDate> earliestDay(ZoneId zone) {
        return form instanceof Form.DateTime time
                ? Optional.of(LocalDate.ofInstant(time.earliest(zone), zone))
                : form.earliestDay();
    }

    /** The last day on that zone's calendar: a date-time with an offset may fall on another. */
    public Optional<LocalDate> latestDay(ZoneId zone) {
        return form instanceof Form.DateTime time
                ? Optional.of(LocalDate.ofInstant(time.latest(zone), zone))
                : form.latestDay();
    }

    public boolean isDateTime() {
        return form instanceof Form.DateTime;
    }

    public boolean isInterval() {
        return form instanceof Form.Interval;
    }

    /**
     * The instant of a date-time, empty for every other date. A local time that the zone's clock
     * shows twice means the second one; one that it skips is read with the offset before the gap
     * (RFC 5545, 3.3.5).
     */
    public Optional<Instant> instant(ZoneId zone) {
        return form instanceof Form.DateTime time
                ? Optional.of(time.latest(zone))
                : Optional.empty();
    }

    /** What the date can mean in that zone; a date-time fills one microsecond. */
    public Bounds bounds(ZoneId zone) {
        return form.bounds(zone);
    }

    /** Whether the source marked it, or one end of it, uncertain or approximate (? ~ %). */
    public boolean qualified() {
        return form.qualified();
    }

    Form form() {
        return form;
    }

    /** As {@link #order} with local times read as UTC; use that one where a zone is known. */
    @Override
    public int compareTo(Edtf other) {
        return NATURAL.compare(this, other);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Edtf that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
