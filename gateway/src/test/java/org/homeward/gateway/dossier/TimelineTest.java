package org.homeward.gateway.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.homeward.gateway.dossier.Compliance.Month;
import org.homeward.gateway.dossier.Compliance.Timeline;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class TimelineTest {

    @Test
    void theAxisOfTimeHasEveryMonthOfTheSpan() {
        var timeline = timeline(new Month("2022-11", 15, 15), new Month("2023-02", 17, 0));
        assertThat(timeline.everyMonth())
                .containsExactly(
                        new Month("2022-11", 15, 15),
                        new Month("2022-12", 0, 0),
                        new Month("2023-01", 0, 0),
                        new Month("2023-02", 17, 0));
    }

    @Test
    void noMonthsHaveNoSpan() {
        assertThat(timeline().everyMonth()).isEmpty();
    }

    @Test
    void aMistypedYearDoesNotMakeAThousandYearsOfMonths() {
        var timeline = timeline(new Month("2022-09", 17, 0), new Month("9022-09", 1, 0));
        assertThat(timeline.everyMonth()).hasSize(2);
    }

    private static Timeline timeline(Month... months) {
        return new Timeline(List.of(months), 0);
    }
}
