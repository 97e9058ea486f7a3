package org.homeward.gateway.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.homeward.gateway.console.Round.Point;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class RoundTest {

    @Test
    void theLatestTalksStandFirstHoweverLateTheyWereRecorded() {
        var listed =
                List.of(round("2022-05"), round("../2021"), round("2022-09-27"), round("2020-11"));
        assertThat(new Round.Some(listed, null).newestFirst())
                .extracting(Round::date)
                .containsExactly("2022-09-27", "2022-05", "../2021", "2020-11");
    }

    @Test
    void aPointIsAboutWhatItNames() {
        var about = new Point("Foreign minister", "Seventeen prisoners (C-7Q2M9KX-4)");
        var round = round("2022-09-27", about, new Point("Head of desk", "The maps"));
        assertThat(round.pointsOn("C-7Q2M9KX-4")).containsExactly(about);
        assertThat(round.pointsOn("C-3HV8TRA-K")).isEmpty();
        assertThat(round("2022-05").pointsOn("C-7Q2M9KX-4")).isEmpty();
    }

    private static Round round(String date, Point... raised) {
        return new Round(
                UUID.randomUUID(),
                date,
                "Washington",
                List.of(),
                List.of(),
                "south-caucasus",
                null,
                List.of(raised));
    }
}
