package org.homeward.gateway.live;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class FormerFieldsTest {

    @Test
    void wordsAndUserNamesOfOldEventsAreTakenOutHoweverDeepTheyLie() {
        var old =
                """
                {"reference":"C-7Q2M9KX-4","owner":"canary","ownerId":"0199a1b2-0000-7000-8000-0000000000aa",
                 "target":{"kind":"ALL","scope":"canary","description":"canary","unit":"canary","quantity":3},
                 "due":{"wording":"canary","after":{"event":"canary","eventId":"x"},"duration":"P14D"},
                 "breaches":[{"owner":"canary","dueVersion":1}]}\
                """;
        assertThat(FormerFields.strip(old))
                .isEqualTo(
                        "{\"reference\":\"C-7Q2M9KX-4\",\"ownerId\":\"0199a1b2-0000-7000-8000-0000000000aa\","
                                + "\"target\":{\"kind\":\"ALL\",\"quantity\":3},"
                                + "\"due\":{\"after\":{\"eventId\":\"x\"},\"duration\":\"P14D\"},"
                                + "\"breaches\":[{\"dueVersion\":1}]}");
    }

    @Test
    void whatHoldsNothingOfThatKindStaysAsItWasWritten() {
        var now = "{ \"reference\": \"C-7Q2M9KX-4\",\n \"owed\": 17 }";
        assertThat(FormerFields.strip(now)).isSameAs(now);
    }

    @Test
    void aNameThatIsEscapedIsTakenOutAsWell() {
        assertThat(FormerFields.strip("{\"\\u006fwner\":\"canary\",\"owed\":1}"))
                .doesNotContain("canary");
    }

    @Test
    void whatIsNoJsonSaysNothing() {
        assertThat(FormerFields.strip("\"owner\" canary")).isEqualTo("{}");
    }
}
