package org.homeward.edtf;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Every day on which any zone of the world ever moved its clock, and the days around it: gaps,
 * overlaps, days that were left out, 29 February and the ends of years.
 */
@Tag("fast")
class ZoneChangesTest {

    private static final List<ZoneId> ZONES =
            ZoneId.getAvailableZoneIds().stream().sorted().map(ZoneId::of).toList();
    private static final int LAST_YEAR = 2038;

    private static List<ZoneOffsetTransition> changes(ZoneId zone) {
        List<ZoneOffsetTransition> changes = new ArrayList<>();
        Instant at = Instant.MIN;
        for (var next = zone.getRules().nextTransition(at);
                next != null && next.getDateTimeBefore().getYear() <= LAST_YEAR;
                next = zone.getRules().nextTransition(at)) {
            changes.add(next);
            at = next.getInstant();
        }
        return changes;
    }

    private static void onEachDayAround(BiConsumer<ZoneId, LocalDate> check) {
        for (ZoneId zone : ZONES) {
            changes(zone).stream()
                    .map(change -> change.getDateTimeBefore().toLocalDate())
                    .flatMap(day -> day.minusDays(2).datesUntil(day.plusDays(3)))
                    .distinct()
                    .forEach(day -> check.accept(zone, day));
        }
    }

    private static void expect(boolean holds, ZoneId zone, Object what) {
        if (!holds) {
            assertThat(holds).as("%s %s", zone, what).isTrue();
        }
    }

    /** When the clock first showed a day or a later one, found without the library under test. */
    private static Instant firstMomentNotBefore(LocalDate day, ZoneId zone) {
        LocalDateTime midnight = day.atStartOfDay();
        var offsets = zone.getRules().getValidOffsets(midnight);
        if (offsets.isEmpty()) {
            return zone.getRules().getTransition(midnight).getInstant();
        }
        return offsets.stream().map(midnight::toInstant).min(Instant::compareTo).orElseThrow();
    }

    @Test
    void theDueInstantIsTheFirstMomentOfTheDayAfter() {
        onEachDayAround((zone, day) -> {
            Instant due = DueInstant.of(Edtf.parse(day.toString()), zone, 0).orElseThrow();

            expect(due.equals(firstMomentNotBefore(day.plusDays(1), zone)), zone, day);
            expect(LocalDate.ofInstant(due, zone).isAfter(day), zone, day);
            expect(!LocalDate.ofInstant(due.minusNanos(1), zone).isAfter(day), zone, day);
        });
    }

    @Test
    void oneDayEndsWhereTheNextBeginsAndIsNeverNegative() {
        onEachDayAround((zone, day) -> {
            Bounds today = Edtf.parse(day.toString()).bounds(zone);
            Bounds tomorrow = Edtf.parse(day.plusDays(1).toString()).bounds(zone);

            expect(today.latestExclusive().equals(tomorrow.earliest()), zone, day);
            expect(
                    !today.latestExclusive().orElseThrow().isBefore(today.earliest().orElseThrow()),
                    zone,
                    day);
        });
    }

    @Test
    void onlyDaysThatAZoneLeftOutHaveNoLength() {
        List<String> without = new ArrayList<>();
        onEachDayAround((zone, day) -> {
            Bounds bounds = Edtf.parse(day.toString()).bounds(zone);
            if (bounds.earliest().equals(bounds.latestExclusive())) {
                without.add(zone + " " + day);
            }
        });
        assertThat(without)
                .contains("Pacific/Apia 2011-12-30", "Pacific/Fakaofo 2011-12-30")
                .contains("Pacific/Kiritimati 1994-12-31", "Pacific/Kwajalein 1993-08-21")
                .allMatch(line ->
                        line.startsWith("Pacific/")
                                || line.startsWith("Kwajalein")
                                || line.startsWith("Asia/Manila")
                                || line.startsWith("Antarctica/"));
    }

    @Test
    void aTimeInAGapIsReadWithTheOffsetBeforeAndOneInAnOverlapLastsToTheSecond() {
        for (ZoneId zone : ZONES) {
            for (ZoneOffsetTransition change : changes(zone)) {
                LocalDateTime shown =
                        change.isGap() ? change.getDateTimeBefore() : change.getDateTimeAfter();
                LocalDateTime whole = shown.withNano(0);
                Edtf time = Edtf.parse(text(whole));
                Instant later =
                        whole.toInstant(
                                change.isGap()
                                        ? change.getOffsetBefore()
                                        : change.getOffsetAfter());

                expect(time.instant(zone).orElseThrow().equals(later), zone, whole);
                expect(DueInstant.of(time, zone, 0).orElseThrow().equals(later), zone, whole);
            }
        }
    }

    @Test
    void graceCountsDaysOfTheCalendarAcrossEveryChange() {
        onEachDayAround((zone, day) ->
                expect(
                        DueInstant.of(Edtf.parse(day.minusDays(3).toString()), zone, 3)
                                .equals(DueInstant.of(Edtf.parse(day.toString()), zone, 0)),
                        zone,
                        day));
    }

    @Test
    void leapDaysAndYearsEndWhereTheCalendarSaysInEveryZone() {
        for (ZoneId zone : ZONES) {
            for (int year : new int[] {1900, 1972, 1999, 2000, 2023, 2024, 2100}) {
                LocalDate march = LocalDate.of(year, 3, 1);
                LocalDate newYear = LocalDate.of(year + 1, 1, 1);
                Stream.of(year + "-02", year + "-02-XX", march.minusDays(1).toString())
                        .forEach(text ->
                                expect(due(text, zone).equals(start(march, zone)), zone, text));
                Stream.of(year + "", year + "-XX", year + "-12", year + "-12-31", "../" + year)
                        .forEach(text ->
                                expect(due(text, zone).equals(start(newYear, zone)), zone, text));
            }
        }
    }

    private static Instant due(String text, ZoneId zone) {
        return DueInstant.of(Edtf.parse(text), zone, 0).orElseThrow();
    }

    private static Instant start(LocalDate day, ZoneId zone) {
        return firstMomentNotBefore(day, zone);
    }

    private static String text(LocalDateTime time) {
        return "%sT%02d:%02d:%02d"
                .formatted(time.toLocalDate(), time.getHour(), time.getMinute(), time.getSecond());
    }
}
