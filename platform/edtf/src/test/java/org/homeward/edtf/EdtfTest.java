package org.homeward.edtf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("fast")
class EdtfTest {

    private static final ZoneId YEREVAN = ZoneId.of("Asia/Yerevan");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    # days, months, years
                    2022-09-13,            2022-09-13, 2022-09-13, false
                    2022-09,               2022-09-01, 2022-09-30, false
                    2022,                  2022-01-01, 2022-12-31, false
                    0000,                  0000-01-01, 0000-12-31, false
                    -0044-03-15,           -0044-03-15, -0044-03-15, false
                    -1985,                 -1985-01-01, -1985-12-31, false
                    # leap years: by four, not by a hundred, by four hundred
                    2024-02-29,            2024-02-29, 2024-02-29, false
                    2000-02-29,            2000-02-29, 2000-02-29, false
                    2024-02,               2024-02-01, 2024-02-29, false
                    2023-02,               2023-02-01, 2023-02-28, false
                    1900-02,               1900-02-01, 1900-02-28, false
                    # years of more than four digits
                    Y17000,                +17000-01-01, +17000-12-31, false
                    Y290000,               +290000-01-01, +290000-12-31, false
                    # seasons
                    2022-21,               2022-03-01, 2022-05-31, false
                    2022-22,               2022-06-01, 2022-08-31, false
                    2022-23,               2022-09-01, 2022-11-30, false
                    2022-24,               2022-12-01, 2023-02-28, false
                    2023-24,               2023-12-01, 2024-02-29, false
                    # qualifiers do not move the bounds
                    2022-09-13?,           2022-09-13, 2022-09-13, true
                    2022~,                 2022-01-01, 2022-12-31, true
                    2022-09%,              2022-09-01, 2022-09-30, true
                    2022-21?,              2022-03-01, 2022-05-31, true
                    Y17000~,               +17000-01-01, +17000-12-31, true
                    # unspecified digits
                    202X,                  2020-01-01, 2029-12-31, false
                    20XX,                  2000-01-01, 2099-12-31, false
                    000X,                  0000-01-01, 0009-12-31, false
                    -019X,                 -0199-01-01, -0190-12-31, false
                    -01XX,                 -0199-01-01, -0100-12-31, false
                    2022-XX,               2022-01-01, 2022-12-31, false
                    2022-XX-XX,            2022-01-01, 2022-12-31, false
                    2022-09-XX,            2022-09-01, 2022-09-30, false
                    2024-02-XX,            2024-02-01, 2024-02-29, false
                    202X?,                 2020-01-01, 2029-12-31, true
                    2022-XX~,              2022-01-01, 2022-12-31, true
                    # intervals
                    2022-09-13/2022-09-20, 2022-09-13, 2022-09-20, false
                    2022-09/2022-10,       2022-09-01, 2022-10-31, false
                    2022/2022-02,          2022-01-01, 2022-02-28, false
                    2022-09/2022-09-10,    2022-09-01, 2022-09-10, false
                    2022-21/2022-24,       2022-03-01, 2023-02-28, false
                    1984?/2004-06~,        1984-01-01, 2004-06-30, true
                    202X/2030,             2020-01-01, 2030-12-31, false
                    ../2022-09,            ,           2022-09-30, false
                    /2022,                 ,           2022-12-31, false
                    ../2022-09?,           ,           2022-09-30, true
                    2022-09/..,            2022-09-01, ,           false
                    2022-09~/..,           2022-09-01, ,           true
                    2022/,                 2022-01-01, ,           false
                    ../..,                 ,           ,           false
                    ../,                   ,           ,           false
                    /..,                   ,           ,           false
                    # date-times
                    2022-09-13T10:20:30,       2022-09-13, 2022-09-13, false
                    2022-09-13T10:20:30Z,      2022-09-13, 2022-09-13, false
                    2022-09-13T00:00:00+04:00, 2022-09-13, 2022-09-13, false
                    """)
    void knowsTheFirstAndTheLastDayThatATextAllows(
            String text, LocalDate earliest, LocalDate latest, boolean qualified) {
        Edtf date = Edtf.parse(text);

        assertThat(date.earliestDay()).isEqualTo(Optional.ofNullable(earliest));
        assertThat(date.latestDay()).isEqualTo(Optional.ofNullable(latest));
        assertThat(date.qualified()).isEqualTo(qualified);
        assertThat(date.text()).isEqualTo(text);
        assertThat(date.isInterval()).isEqualTo(text.contains("/"));
        assertThat(date.isDateTime()).isEqualTo(text.contains("T"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    2022-02-30            | '2022-02-30' is no day: February 2022 has 28 days.
                    2023-02-29            | '2023-02-29' is no day: February 2023 has 28 days.
                    1900-02-29            | '1900-02-29' is no day: February 1900 has 28 days.
                    2022-09-31            | '2022-09-31' is no day: September 2022 has 30 days.
                    2022-09-00            | '2022-09-00' is no day: September 2022 has 30 days.
                    ../2022-02-30         | '2022-02-30' is no day: February 2022 has 28 days.
                    2022-02-30T10:00:00Z  | '2022-02-30' is no day: February 2022 has 28 days.
                    2022-13               | '2022-13' has no such month; write 01 to 12, or 21 to 24 for a season.
                    2022-00               | '2022-00' has no such month; write 01 to 12, or 21 to 24 for a season.
                    2022-25               | '2022-25' has no such month; write 01 to 12, or 21 to 24 for a season.
                    2022-20-01            | '2022-20-01' has no such month; write 01 to 12, or 21 to 24 for a season.
                    2022-21-01            | '2022-21-01' names a day in a season; leave it out.
                    2022-XX-13            | '2022-XX-13' leaves out the month but not the day; digits may only be left out from the right.
                    2022-09-13T24:00:00   | '2022-09-13T24:00:00' has no such time of day; it runs from 00:00:00 to 23:59:59.
                    2022-09-13T23:59:60Z  | '2022-09-13T23:59:60Z' has no such time of day; it runs from 00:00:00 to 23:59:59.
                    2022-09-13T10:00:00+19:00 | '2022-09-13T10:00:00+19:00' has no such offset; they run from -18:00 to +18:00.
                    2022-09-13T10:00      | '2022-09-13T10:00' is no date-time; write 2022-09-30T20:00:00, with seconds, and then nothing, Z or an offset like +04:00.
                    2022-10/2022-09       | '2022-10/2022-09' ends before it begins.
                    /                     | An interval needs a date on at least one side.
                    2022-09-13T10:00:00/..| '2022-09-13T10:00:00/..' has a time of day; an interval runs from date to date.
                    Y170000002            | 'Y170000002' is out of reach; years run from -4700 to 290000.
                    -4701                 | '-4701' is out of reach; years run from -4700 to 290000.
                    """)
    void saysWhatIsWrongWithAnImpossibleDate(String text, String sentence) {
        assertThatThrownBy(() -> Edtf.parse(text))
                .isInstanceOf(EdtfException.class)
                .hasMessage(sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yesterday",
                "13.09.2022",
                "09/13/2022",
                "2022-9-13",
                "2022/09/13",
                "20220913",
                "22-09",
                "2022-09-13 10:00:00",
                "2022-09-13t10:00:00",
                "2022-09-13T10:00:00z",
                "2022-09-13T10:00:00?",
                "2022-09-13T10:00:00.1234567890",
                "2022-xx",
                "202x",
                "2XXX",
                "XXXX",
                "2022-1X",
                "2022-XX-1X",
                "?2022",
                "2022?-09",
                "2022-?09",
                "2022-09-13??",
                "2022 ",
                " 2022",
                "2022\n",
                "２０２２",
                "-0000",
                "+2022",
                "Y2022",
                "Y017000",
                "Y17E7",
                "y17000",
                "2022/2023/2024",
                "...",
                "..",
                "../../..",
                "[2022..2024]",
                "{2022,2023}",
                "2022-09-13/unknown",
                "open/2022",
                "../2022/",
                "2022-",
                "99999999999",
                "Y9999999999",
                "2022S2",
                "2022-09-13T10:00:00+4",
                "2022-09-13T10:00:00+0400",
                "2022-09-13T1:00:00"
            })
    void refusesWhatIsNotLevelOne(String text) {
        assertThatThrownBy(() -> Edtf.parse(text)).isInstanceOf(EdtfException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t"})
    void asksForAMissingDate(String text) {
        assertThatThrownBy(() -> Edtf.parse(text)).hasMessage("A date is missing.");
    }

    @Test
    void repeatsALongOrStrangeTextShortAndHarmless() {
        String text = "\u001b[2J\u202e" + "x".repeat(500);

        assertThatThrownBy(() -> Edtf.parse(text))
                .extracting(Throwable::getMessage)
                .asString()
                .startsWith("'\uFFFD[2J\uFFFDxxx")
                .hasSizeLessThan(250);
    }

    @ParameterizedTest
    @CsvSource({
        "2022-09-30T20:00:00Z,        2022-09-30T20:00:00Z",
        "2022-09-30T20:00:00,         2022-09-30T16:00:00Z",
        "2022-09-30T20:00:00+04:00,   2022-09-30T16:00:00Z",
        "2022-09-30T20:00:00-04,      2022-10-01T00:00:00Z",
        "2022-09-30T20:00:00.5Z,      2022-09-30T20:00:00.500Z",
        "2022-09-30T20:00:00.123456789Z, 2022-09-30T20:00:00.123456Z",
    })
    void aDateTimeIsAnInstant(String text, Instant instant) {
        Edtf date = Edtf.parse(text);

        assertThat(date.instant(YEREVAN)).contains(instant);
        assertThat(date.bounds(YEREVAN).earliest()).contains(instant);
        assertThat(date.bounds(YEREVAN).latestExclusive()).contains(instant.plusNanos(1_000));
    }

    @Test
    void anyOtherDateIsNone() {
        assertThat(Edtf.parse("2022-09-30").instant(YEREVAN)).isEmpty();
    }

    @Test
    void aDateTimeFallsOnTheDayOfTheZone() {
        Edtf late = Edtf.parse("2022-09-30T20:00:00Z");

        assertThat(late.latestDay()).contains(LocalDate.parse("2022-09-30"));
        assertThat(late.latestDay(YEREVAN)).contains(LocalDate.parse("2022-10-01"));
        assertThat(late.earliestDay(YEREVAN)).contains(LocalDate.parse("2022-10-01"));
    }

    @Test
    void aTimeThatTheClockShowsTwiceLastsFromTheFirstToTheSecond() {
        Bounds twice = Edtf.parse("2022-10-30T02:30:00").bounds(BERLIN);

        assertThat(twice.earliest()).contains(Instant.parse("2022-10-30T00:30:00Z"));
        assertThat(twice.latestExclusive()).contains(Instant.parse("2022-10-30T01:30:00.000001Z"));
    }

    @Test
    void aTimeThatTheClockSkipsIsReadWithTheOffsetBeforeTheGap() {
        Edtf skipped = Edtf.parse("2022-03-27T02:30:00");

        assertThat(skipped.instant(BERLIN)).contains(Instant.parse("2022-03-27T01:30:00Z"));
    }

    @Test
    void aDayThatAZoneLeftOutHasNoLength() {
        Bounds skipped = Edtf.parse("2011-12-30").bounds(ZoneId.of("Pacific/Apia"));

        assertThat(skipped.earliest()).isEqualTo(skipped.latestExclusive());
    }

    @Test
    void datesSortByWhatTheyCanMean() {
        List<String> sorted =
                List.of(
                        "../2022-09",
                        "../..",
                        "2022",
                        "2022-09-01",
                        "2022-09-01?",
                        "2022-09",
                        "2022-09/..",
                        "2022-09-30",
                        "2022-09-30T20:00:00Z",
                        "2022-10");

        List<String> again =
                sorted.reversed().stream()
                        .map(Edtf::parse)
                        .sorted(Edtf.order(YEREVAN))
                        .map(Edtf::text)
                        .toList();

        assertThat(again.indexOf("2022-09-30T20:00:00Z"))
                .as("in Yerevan it is October already, but shorter than the month")
                .isLessThan(again.indexOf("2022-10"));
        assertThat(again).isEqualTo(sorted);
    }

    @Test
    void twoTextsAreEqualOnlyAsWritten() {
        assertThat(Edtf.parse("2022-XX")).isNotEqualTo(Edtf.parse("2022"));
        assertThat(Edtf.parse("2022")).isEqualTo(Edtf.parse("2022")).hasToString("2022");
    }

    @Test
    void aZoneMustBeInTheDatabase() {
        assertThat(Zones.parse("Asia/Yerevan")).isEqualTo(YEREVAN);
        for (String unknown :
                List.of("Mars/Phobos", "+04:00", "asia/yerevan", "", "Asia/Yerevan\u0000")) {
            assertThatThrownBy(() -> Zones.parse(unknown))
                    .isInstanceOf(EdtfException.class)
                    .hasMessageEndingWith(
                            "is no IANA time zone; write one like Asia/Yerevan or UTC.");
        }
    }
}
