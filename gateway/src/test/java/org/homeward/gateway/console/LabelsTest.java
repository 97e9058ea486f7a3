package org.homeward.gateway.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A code that the services publish and the console has no words for would be shown in English. */
@Tag("fast")
class LabelsTest {

    private static final String COMMITMENT = "org.homeward.negotiation.commitment.";

    /** A question of one service to another, on the heartbeat's topic: no part of a history. */
    private static final String QUESTION = "breach-unalerted";

    @ParameterizedTest
    @CsvSource({
        "negotiation, commitment.breached, /properties/object, object",
        "negotiation, commitment.fulfilled, /properties/state, state",
        "negotiation, commitment.entry-changed, /properties/entries/items/properties/state, entry",
        "negotiation, commitment.disputed, /properties/kind, dispute",
        "negotiation, commitment.agreed, /properties/target/properties/kind, target",
        "negotiation, agreement.recorded, /properties/form, form",
        "negotiation, agreement.recorded, /properties/status, status",
        "negotiation, list.answered, /properties/side, side",
        "negotiation, party.recorded, /properties/kind, party",
        "notification, alert.raised, /properties/severity, severity",
        "notification, alert.raised, /properties/state, alert",
        "notification, alert.resolved, /properties/resolution, resolution"
    })
    void everyPublishedCodeHasWordsInBothLanguages(
            String service, String event, String at, String kind) throws IOException {
        var codes = schema(service, event).at(at + "/enum");
        assertThat(codes).as(event + " " + at).isNotEmpty();
        assertThat(codes).allSatisfy(code -> isSaid(kind + "." + code.asText()));
    }

    @Test
    void everythingThatCanHappenToAPromiseHasWordsInBothLanguages() throws IOException {
        try (Stream<Path> found = Files.list(contracts("negotiation"))) {
            var events =
                    found.map(each -> each.getFileName().toString())
                            .filter(name -> name.startsWith(COMMITMENT))
                            .map(name -> name.substring(COMMITMENT.length(), name.length() - 3))
                            .filter(event -> !event.equals(QUESTION))
                            .toList();
            assertThat(events).hasSizeGreaterThan(20).allSatisfy(event -> isSaid("event." + event));
        }
    }

    /** The rules of notification-service's ladders. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "commitment-breached",
                "person-died",
                "commitment-due-in-7-days",
                "commitment-due-in-3-days",
                "commitment-due-in-1-day",
                "step-without-recipient",
                "heartbeat-missing",
                "breaches-unreconciled"
            })
    void everyRuleHasWordsInBothLanguages(String rule) {
        isSaid("rule." + rule);
    }

    private static void isSaid(String key) {
        for (var language : List.of("en", "hy")) {
            assertThat(Labels.load("labels", language).getProperty(key))
                    .as(language + " " + key)
                    .isNotBlank();
        }
    }

    private static JsonNode schema(String service, String event) throws IOException {
        var folder = "org.homeward." + service + "." + event + ".v1";
        return JsonMapper.builder()
                .build()
                .readTree(contracts(service).resolve(folder).resolve("schema.json").toFile());
    }

    private static Path contracts(String service) {
        return Path.of("..", service + "-service", "src/main/resources/contracts/events");
    }
}
