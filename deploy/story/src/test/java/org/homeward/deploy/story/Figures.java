package org.homeward.deploy.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/** Reads an answer as the literal figures it must show. */
final class Figures {

    private Figures() {}

    /** Each name is a JSON field, or a JSON pointer where it starts with a slash. */
    static void show(JsonNode answer, Map<String, Integer> expected) {
        expected.forEach((name, figure) -> {
            JsonNode field = name.startsWith("/") ? answer.at(name) : answer.path(name);
            assertThat(field.isInt()).as("%s in %s", name, answer).isTrue();
            assertThat(field.intValue()).as("%s in %s", name, answer).isEqualTo(figure);
        });
    }

    /** The promises of a compliance record belong to one outcome each. */
    static void addUp(JsonNode record) {
        assertThat(record.path("promises").asInt())
                .isEqualTo(
                        record.path("keptOnTime").asInt()
                                + record.path("keptLate").asInt()
                                + record.path("unkept").asInt()
                                + record.path("open").asInt()
                                + record.path("closedOtherwise").asInt());
    }
}
