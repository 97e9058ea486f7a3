package org.homeward.gateway.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.homeward.gateway.console.ReleaseDay.Expected;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class ReleaseDayTest {

    private static final LocalDate DAY = LocalDate.of(2022, 9, 30);

    @Test
    void onlyWhoIsDueByThatDayIsMissingOnIt() {
        var day =
                day(
                        promised("BREACHED", "RELEASE", 17, "2022-09-01"),
                        promised("AGREED", "RELEASE", 8, "2022-09-30"),
                        promised("AGREED", "RELEASE", 32, "2022-10-01"),
                        promised("AGREED", "RELEASE", 5, null),
                        promised("AGREED", "REMAINS", 31, "2022-09-30"));
        assertThat(day.missing()).isEqualTo(25);
        assertThat(day.later()).isEqualTo(37);
    }

    @Test
    void whatWasDeclaredBrokenIsMissingThoughItHasNoDate() {
        var day = day(promised("BREACHED", "RELEASE", 3, null));
        assertThat(day.missing()).isEqualTo(3);
        assertThat(day.later()).isZero();
    }

    private static ReleaseDay day(Promised... promised) {
        var expected = Stream.of(promised).map(each -> new Expected(each, List.of())).toList();
        return new ReleaseDay(
                "south-caucasus",
                DAY.toString(),
                DAY,
                expected,
                List.of(),
                new Parties(List.of(), null));
    }

    private static Promised promised(String state, String object, int outstanding, String lastDay) {
        var due = lastDay == null ? "" : "\"lastDay\":\"%s\",".formatted(lastDay);
        return Views.promised(
                """
                {"state":"%s","object":"%s","outstanding":%d,"target":{"kind":"HEADCOUNT"},"due":{%s"version":1}}\
                """
                        .formatted(state, object, outstanding, due));
    }
}
