package org.homeward.edtf;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** The three shapes a date of level 1 can have; each knows what it can mean in a zone. */
sealed interface Form {

    Optional<LocalDate> earliestDay();

    Optional<LocalDate> latestDay();

    boolean qualified();

    Bounds bounds(ZoneId zone);

    /** A day, month, season, year or decade: the days from {@code first} to {@code last}. */
    record Date(LocalDate first, LocalDate last, boolean qualified) implements Form {

        @Override
        public Optional<LocalDate> earliestDay() {
            return Optional.of(first);
        }

        @Override
        public Optional<LocalDate> latestDay() {
            return Optional.of(last);
        }

        @Override
        public Bounds bounds(ZoneId zone) {
            return daysToInstants(this, zone);
        }
    }

    /** A point in time, said in the zone's own clock unless it carries an offset. */
    record DateTime(LocalDateTime local, Optional<ZoneOffset> offset) implements Form {

        @Override
        public Optional<LocalDate> earliestDay() {
            return Optional.of(local.toLocalDate());
        }

        @Override
        public Optional<LocalDate> latestDay() {
            return Optional.of(local.toLocalDate());
        }

        @Override
        public boolean qualified() {
            return false;
        }

        @Override
        public Bounds bounds(ZoneId zone) {
            Instant end = latest(zone).plus(1, ChronoUnit.MICROS);
            return new Bounds(Optional.of(earliest(zone)), Optional.of(end));
        }

        Instant earliest(ZoneId zone) {
            return offset.map(local::toInstant)
                    .orElseGet(() -> local.atZone(zone).withEarlierOffsetAtOverlap().toInstant());
        }

        /** Where the clock shows the time twice, whoever promised it may use the second time. */
        Instant latest(ZoneId zone) {
            return offset.map(local::toInstant)
                    .orElseGet(() -> local.atZone(zone).withLaterOffsetAtOverlap().toInstant());
        }

        Instant latestAfter(int days, ZoneId zone) {
            return offset.isPresent()
                    ? latest(zone).atZone(zone).plusDays(days).toInstant()
                    : new DateTime(local.plusDays(days), offset).latest(zone);
        }
    }

    /** From one date to another; an absent end is open ({@code ..}) or unknown (nothing). */
    record Interval(Optional<Date> start, Optional<Date> end) implements Form {

        @Override
        public Optional<LocalDate> earliestDay() {
            return start.map(Date::first);
        }

        @Override
        public Optional<LocalDate> latestDay() {
            return end.map(Date::last);
        }

        @Override
        public boolean qualified() {
            return start.map(Date::qualified).orElse(false)
                    || end.map(Date::qualified).orElse(false);
        }

        @Override
        public Bounds bounds(ZoneId zone) {
            return daysToInstants(this, zone);
        }
    }

    private static Bounds daysToInstants(Form form, ZoneId zone) {
        return new Bounds(
                form.earliestDay().map(day -> startOf(day, zone)),
                form.latestDay().map(day -> startOf(day.plusDays(1), zone)));
    }

    /** A day begins when its zone's clock first shows it, also where midnight is skipped. */
    static Instant startOf(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }
}
