package org.homeward.edtf;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What must hold for every date in every zone of the world; the seed of a failure is printed. */
@Tag("fast")
class EdtfPropertiesTest {

    private static final String CHARACTERS = "0123456789-/.XYTZ:?~% +eé\u0000";

    private final long seed = Long.getLong("edtf.seed", System.nanoTime());
    private final SplittableRandom random = new SplittableRandom(seed);
    private List<ZoneId> zones = List.of();

    @BeforeEach
    void sayTheSeed() {
        System.out.println("edtf.seed=" + seed);
        zones = ZoneId.getAvailableZoneIds().stream().sorted().map(ZoneId::of).toList();
    }

    @Test
    void inEveryZoneTheDueInstantIsTheFirstMomentAfterTheLastDay() {
        for (ZoneId zone : zones) {
            for (int i = 0; i < 40; i++) {
                LocalDate day = day();

                Instant due = DueInstant.of(Edtf.parse(day.toString()), zone, 0).orElseThrow();

                assertThat(LocalDate.ofInstant(due, zone)).as(at(zone, day)).isAfter(day);
                assertThat(LocalDate.ofInstant(due.minusNanos(1), zone))
                        .as(at(zone, day))
                        .isBeforeOrEqualTo(day);
            }
        }
    }

    @Test
    void inEveryZoneOneDayEndsWhereTheNextBegins() {
        for (ZoneId zone : zones) {
            LocalDate day = day();
            for (int i = 0; i < 400; i++, day = day.plusDays(1)) {
                Bounds today = Edtf.parse(day.toString()).bounds(zone);
                Bounds tomorrow = Edtf.parse(day.plusDays(1).toString()).bounds(zone);

                assertThat(today.latestExclusive())
                        .as(at(zone, day))
                        .isEqualTo(tomorrow.earliest());
                assertThat(today.compareTo(tomorrow)).as(at(zone, day)).isNegative();
            }
        }
    }

    @Test
    void graceIsTheSameAsALaterDate() {
        for (ZoneId zone : zones) {
            LocalDate day = day();
            int grace = random.nextInt(0, 500);

            assertThat(DueInstant.of(Edtf.parse(day.toString()), zone, grace))
                    .as(at(zone, day))
                    .isEqualTo(DueInstant.of(Edtf.parse(day.plusDays(grace).toString()), zone, 0));
        }
    }

    @Test
    void aLocalTimeComesBackFromItsInstantUnlessTheClockSkippedIt() {
        for (ZoneId zone : zones) {
            for (int i = 0; i < 40; i++) {
                var local =
                        day().atTime(random.nextInt(24), random.nextInt(60), random.nextInt(60));
                String text = text(local);

                Instant instant = Edtf.parse(text).instant(zone).orElseThrow();

                if (!zone.getRules().getValidOffsets(local).isEmpty()) {
                    assertThat(instant.atZone(zone).toLocalDateTime())
                            .as(at(zone, local))
                            .isEqualTo(local);
                }
            }
        }
    }

    @Test
    void qualifiersNeverMoveTheBounds() {
        for (int i = 0; i < 5_000; i++) {
            String text = plain();
            Edtf plain = Edtf.parse(text);
            ZoneId zone = zones.get(random.nextInt(zones.size()));
            for (String mark : List.of("?", "~", "%")) {
                Edtf marked = Edtf.parse(text + mark);

                assertThat(marked.bounds(zone)).as(at(text)).isEqualTo(plain.bounds(zone));
                assertThat(marked.qualified()).isTrue();
            }
        }
    }

    @Test
    void anIntervalRunsFromItsFirstToItsLastDay() {
        for (int i = 0; i < 5_000; i++) {
            Edtf a = Edtf.parse(plain());
            Edtf b = Edtf.parse(plain());
            if (!a.earliestDay().orElseThrow().isAfter(b.latestDay().orElseThrow())) {
                Edtf interval = Edtf.parse(a.text() + "/" + b.text());

                assertThat(interval.earliestDay()).as(at(interval)).isEqualTo(a.earliestDay());
                assertThat(interval.latestDay()).as(at(interval)).isEqualTo(b.latestDay());
            }
        }
    }

    @Test
    void theOrderIsTotalAndAgreesWithItself() {
        List<Edtf> dates = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            dates.add(Edtf.parse(plain()));
            dates.add(Edtf.parse("../" + plain()));
            dates.add(Edtf.parse(plain() + "/.."));
            dates.add(Edtf.parse(text(day().atTime(random.nextInt(24), 0))));
        }
        dates.sort(null);

        for (int i = 0; i < dates.size(); i++) {
            for (int j = i; j < dates.size(); j++) {
                assertThat(dates.get(i).compareTo(dates.get(j)))
                        .as(at(dates.get(i) + " " + dates.get(j)))
                        .isLessThanOrEqualTo(0);
            }
        }
    }

    @Test
    void anyTextIsADateOrASentence() {
        for (int i = 0; i < 200_000; i++) {
            String text = noise();
            try {
                Edtf date = Edtf.parse(text);
                assertThat(date.text()).as(at(text)).isEqualTo(text);
                date.bounds(zones.getFirst());
            } catch (EdtfException e) {
                assertThat(e.getMessage()).as(at(text)).endsWith(".").matches("\\P{Cntrl}+");
            }
        }
    }

    @Test
    void whatIsWrittenComesBackAndItsBoundsAreInOrder() {
        for (int i = 0; i < 20_000; i++) {
            String text = random.nextInt(4) == 0 ? plain() + "/" + plain() : plain();
            Edtf date;
            try {
                date = Edtf.parse(text);
            } catch (EdtfException e) {
                assertThat(text).as(at(text)).contains("/");
                continue;
            }
            ZoneId zone = zones.get(random.nextInt(zones.size()));

            assertThat(date.text()).as(at(text)).isEqualTo(text);
            assertThat(Edtf.parse(date.text())).isEqualTo(date);
            assertThat(date.earliestDay().orElseThrow())
                    .as(at(text))
                    .isBeforeOrEqualTo(date.latestDay().orElseThrow());
            assertThat(date.bounds(zone).earliest().orElseThrow())
                    .as(at(text, zone))
                    .isBeforeOrEqualTo(date.bounds(zone).latestExclusive().orElseThrow());
        }
    }

    /** The more is left open, the wider: each text lies within the one that says less. */
    @Test
    void boundsOnlyWidenAsLessIsSaid() {
        for (int i = 0; i < 5_000; i++) {
            String day = day().toString();
            ZoneId zone = zones.get(random.nextInt(zones.size()));
            List<String> wider =
                    List.of(
                            day,
                            day.substring(0, 7) + "-XX",
                            day.substring(0, 7),
                            day.substring(0, 4) + "-XX",
                            day.substring(0, 4),
                            day.substring(0, 3) + "X",
                            day.substring(0, 2) + "XX",
                            day.substring(0, 2) + "XX/..");
            for (int k = 1; k < wider.size(); k++) {
                Bounds less = Edtf.parse(wider.get(k)).bounds(zone);
                Bounds more = Edtf.parse(wider.get(k - 1)).bounds(zone);

                assertThat(less.earliest().orElseThrow())
                        .as(at(wider.get(k), zone))
                        .isBeforeOrEqualTo(more.earliest().orElseThrow());
                assertThat(less.latestExclusive().orElse(Instant.MAX))
                        .as(at(wider.get(k), zone))
                        .isAfterOrEqualTo(more.latestExclusive().orElse(Instant.MAX));
            }
        }
    }

    @Test
    void aLaterDayNeverEndsEarlier() {
        for (int i = 0; i < 5_000; i++) {
            LocalDate first = day();
            LocalDate second = first.plusDays(random.nextInt(1, 400));
            ZoneId zone = zones.get(random.nextInt(zones.size()));
            Bounds a = Edtf.parse(first.toString()).bounds(zone);
            Bounds b = Edtf.parse(second.toString()).bounds(zone);

            assertThat(a.latestExclusive().orElseThrow())
                    .as(at(first, second, zone))
                    .isBeforeOrEqualTo(b.earliest().orElseThrow());
            assertThat(DueInstant.of(Edtf.parse("../" + first), zone, 0).orElseThrow())
                    .as(at(first, second, zone))
                    .isBeforeOrEqualTo(
                            DueInstant.of(Edtf.parse("../" + second), zone, 0).orElseThrow());
        }
    }

    @Test
    void inEveryZoneFebruaryAndTheYearEndWhereTheCalendarSays() {
        for (ZoneId zone : zones) {
            int year = random.nextInt(1972, 2100);
            LocalDate february = LocalDate.of(year, 3, 1).minusDays(1);
            LocalDate newYear = LocalDate.of(year + 1, 1, 1);
            Edtf month = Edtf.parse(year + "-02");
            Edtf whole = Edtf.parse(String.valueOf(year));

            assertThat(DueInstant.lastDay(month, zone, 0)).as(at(zone, year)).contains(february);
            assertThat(DueInstant.of(month, zone, 0))
                    .as(at(zone, year))
                    .contains(LocalDate.of(year, 3, 1).atStartOfDay(zone).toInstant());
            assertThat(DueInstant.of(whole, zone, 0))
                    .as(at(zone, year))
                    .contains(newYear.atStartOfDay(zone).toInstant());
            assertThat(DueInstant.of(Edtf.parse(year + "/.."), zone, 0)).isEmpty();
        }
    }

    private LocalDate day() {
        return LocalDate.of(1900, 1, 1).plusDays(random.nextInt(70_000));
    }

    private String plain() {
        LocalDate day = day();
        String text = day.toString();
        return switch (random.nextInt(8)) {
            case 0 -> text.substring(0, 4);
            case 1 -> text.substring(0, 7);
            case 2 -> text.substring(0, 3) + "X";
            case 3 -> text.substring(0, 2) + "XX";
            case 4 -> text.substring(0, 4) + "-XX";
            case 5 -> text.substring(0, 7) + "-XX";
            case 6 -> text.substring(0, 4) + "-" + random.nextInt(21, 25);
            default -> text;
        };
    }

    /** A date with a few characters changed, so that it comes near to what is allowed. */
    private String noise() {
        var text = new StringBuilder(plain());
        for (int i = random.nextInt(4); i > 0; i--) {
            char c = CHARACTERS.charAt(random.nextInt(CHARACTERS.length()));
            int place = random.nextInt(text.length() + 1);
            if (random.nextBoolean() || place == text.length()) {
                text.insert(place, c);
            } else {
                text.setCharAt(place, c);
            }
        }
        return text.toString();
    }

    private String at(Object... what) {
        return List.of(what) + " edtf.seed=" + seed;
    }

    private static String text(LocalDateTime local) {
        return local.format(DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss"));
    }
}
