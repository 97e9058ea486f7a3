package org.homeward.edtf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("fast")
class DueInstantTest {

    private static final ZoneId YEREVAN = ZoneId.of("Asia/Yerevan");

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    # before the end of September 2022, said in Washington, meant in Yerevan
                    ../2022-09,                Asia/Yerevan,     0, 2022-09-30T20:00:00Z
                    2022-09,                   Asia/Yerevan,     0, 2022-09-30T20:00:00Z
                    2022-09-30,                Asia/Yerevan,     0, 2022-09-30T20:00:00Z
                    2022-09-XX,                Asia/Yerevan,     0, 2022-09-30T20:00:00Z
                    ../2022-09?,               Asia/Yerevan,     0, 2022-09-30T20:00:00Z
                    ../2022-09~,               Asia/Yerevan,     0, 2022-09-30T20:00:00Z
                    2022-09%,                  Asia/Yerevan,     0, 2022-09-30T20:00:00Z
                    /2022-09,                  Asia/Yerevan,     0, 2022-09-30T20:00:00Z
                    2022-08/2022-09,           Asia/Yerevan,     0, 2022-09-30T20:00:00Z
                    ../2022-09,                UTC,              0, 2022-10-01T00:00:00Z
                    ../2022-09,                America/New_York, 0, 2022-10-01T04:00:00Z
                    ../2022-09,                Asia/Yerevan,     4, 2022-10-04T20:00:00Z
                    # the end of a year, of a decade, of a leap February, of a season
                    2022,                      Asia/Yerevan,     0, 2022-12-31T20:00:00Z
                    2022-XX,                   Asia/Yerevan,     0, 2022-12-31T20:00:00Z
                    2022-12-31,                Asia/Yerevan,     0, 2022-12-31T20:00:00Z
                    202X,                      UTC,              0, 2030-01-01T00:00:00Z
                    2024-02,                   UTC,              0, 2024-03-01T00:00:00Z
                    2024-02-28,                UTC,              0, 2024-02-29T00:00:00Z
                    2023-02-28,                UTC,              0, 2023-03-01T00:00:00Z
                    2024-02-28,                UTC,              1, 2024-03-01T00:00:00Z
                    2022-24,                   UTC,              0, 2023-03-01T00:00:00Z
                    # a date-time is itself; grace keeps the time of the clock
                    2022-09-30T20:00:00Z,      Asia/Yerevan,     0, 2022-09-30T20:00:00Z
                    2022-09-30T20:00:00+04:00, Asia/Yerevan,     0, 2022-09-30T16:00:00Z
                    2022-09-30T20:00:00,       Asia/Yerevan,     0, 2022-09-30T16:00:00Z
                    2022-09-30T20:00:00,       Asia/Yerevan,     2, 2022-10-02T16:00:00Z
                    2022-10-29T12:00:00,       Europe/Berlin,    1, 2022-10-30T11:00:00Z
                    2022-10-29T10:00:00Z,      Europe/Berlin,    1, 2022-10-30T11:00:00Z
                    # summer time begins and ends
                    2022-03-26,                Europe/Berlin,    0, 2022-03-26T23:00:00Z
                    2022-03-27,                Europe/Berlin,    0, 2022-03-27T22:00:00Z
                    2022-10-30,                Europe/Berlin,    0, 2022-10-30T23:00:00Z
                    2022-10-30T02:30:00,       Europe/Berlin,    0, 2022-10-30T01:30:00Z
                    2022-10-29T02:30:00,       Europe/Berlin,    1, 2022-10-30T01:30:00Z
                    2022-03-27T02:30:00,       Europe/Berlin,    0, 2022-03-27T01:30:00Z
                    # zones whose clocks change at midnight: the day begins at 01:00
                    2018-11-03,                America/Sao_Paulo, 0, 2018-11-04T03:00:00Z
                    2022-03-25,                Asia/Beirut,      0, 2022-03-25T22:00:00Z
                    2022-03-26,                Asia/Beirut,      0, 2022-03-26T22:00:00Z
                    # Samoa had no 30 December 2011
                    2011-12-29,                Pacific/Apia,     0, 2011-12-30T10:00:00Z
                    2011-12-30,                Pacific/Apia,     0, 2011-12-30T10:00:00Z
                    """)
    void isTheStartOfTheDayAfterTheLastOneAllowed(
            String text, String zone, int grace, Instant due) {
        assertThat(DueInstant.of(Edtf.parse(text), ZoneId.of(zone), grace)).contains(due);
    }

    @ParameterizedTest
    @CsvSource({"2022-09/..", "2022-09/", "../..", "../", "/.."})
    void anOpenOrUnknownEndNeverFallsDue(String text) {
        assertThat(DueInstant.of(Edtf.parse(text), YEREVAN, 0)).isEmpty();
        assertThat(DueInstant.lastDay(Edtf.parse(text), YEREVAN, 3)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "../2022-09, 0, 2022-09-30",
        "../2022-09, 3, 2022-10-03",
        "2022-09-30T20:00:00Z, 0, 2022-10-01"
    })
    void theLastDueDayCountsInTheZone(String text, int grace, LocalDate day) {
        assertThat(DueInstant.lastDay(Edtf.parse(text), YEREVAN, grace))
                .isEqualTo(Optional.of(day));
    }

    @Test
    void aDeliveryOnTheLastDayIsInTimeAndOneAtTheDueInstantIsNot() {
        Instant due = DueInstant.of(Edtf.parse("../2022-09"), YEREVAN, 0).orElseThrow();

        assertThat(Edtf.parse("2022-09-30").bounds(YEREVAN).mayReach(due)).isFalse();
        assertThat(Edtf.parse("2022-09-30T19:59:59Z").bounds(YEREVAN).mayReach(due)).isFalse();
        assertThat(Edtf.parse("2022-09-30T20:00:00Z").bounds(YEREVAN).mayReach(due)).isTrue();
        assertThat(Edtf.parse("2022-10").bounds(YEREVAN).mayReach(due)).isTrue();
        assertThat(Edtf.parse("2022-09/..").bounds(YEREVAN).mayReach(due)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"-1", "36526", "2147483647"})
    void graceIsAtMostACentury(int grace) {
        assertThatThrownBy(() -> DueInstant.of(Edtf.parse("2022"), YEREVAN, grace))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
