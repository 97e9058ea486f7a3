package org.homeward.negotiation.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homeward.testkit.EventContracts;
import org.homeward.testkit.EventLog;
import org.homeward.testkit.LoggedEvent;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@ServiceTest
@Tag("real")
class ContractsTest {

    private static final String FAR = "2099-09";
    private static final String ZONE = "Asia/Yerevan";

    private final Desk desk = Desk.officer();

    @TestFactory
    Stream<DynamicTest> theGoldenExamplesAreWhatTheSchemasSay() {
        return EventContracts.ofThisModule().tests();
    }

    /**
     * Makes one event of every kind an officer or the clock can cause, and reads them back from the
     * broker.
     */
    @Test
    void everyEventOnTheWireKeepsItsContract() {
        // Given
        Desk.Promise promise = desk.promise("2022-09-27");
        String broken =
                desk.made("/api/v1/commitments", promise.exactly(2, "../2022-09", ZONE))
                        .getString("id");
        desk.awaitState(broken, "BREACHED");
        JsonPath fulfilled =
                act(
                        broken,
                        "fulfilments",
                        Map.of("date", "2022-09-29", "verifiedBy", "Desk", "count", 2));
        act(
                broken,
                "fulfilments/" + fulfilled.getString("fulfilments[0].id") + "/retraction",
                Map.of("reason", "another group"));
        act(broken, "fulfilments", Map.of("date", "2022-10-04", "verifiedBy", "Desk", "count", 2));
        String changing = open(promise, promise.exactly(3, FAR, ZONE));
        act(
                changing,
                "due-changes",
                Map.of("due", Map.of("edtf", "2098", "zone", ZONE), "reason", "extended"));
        act(changing, "suspension", reason());
        act(changing, "resumption", reason());
        JsonPath disputed =
                act(changing, "disputes", Map.of("kind", "COUNT", "reason", "they count two"));
        act(changing, "disputes/" + disputed.getString("disputes[0].id") + "/resolution", reason());
        act(
                changing,
                "entries",
                Map.of("state", "DECLINED_BY_PERSON", "count", 1, "reason", "told us"));
        JsonPath done =
                act(
                        changing,
                        "fulfilments",
                        Map.of("date", "2022-10-04", "verifiedBy", "Desk", "count", 2));
        act(
                changing,
                "fulfilments/" + done.getString("fulfilments[0].id") + "/retraction",
                reason());
        act(changing, "supersession", Map.of("by", broken, "reason", "replaced"));
        act(open(promise, promise.exactly(1, FAR, ZONE)), "withdrawal", reason());
        String waived = open(promise, promise.exactly(1, "2022-09", ZONE));
        desk.awaitState(waived, "BREACHED");
        act(waived, "waiver", reason());
        Map<String, Object> conditional = promise.exactly(1, FAR, ZONE);
        conditional.put("conditions", List.of(Map.of("event", "maps arrive")));
        JsonPath waiting = desk.made("/api/v1/commitments", conditional);
        assertThat(waiting.getString("state")).isEqualTo("CONDITIONAL");
        act(
                waiting.getString("id"),
                "conditions/" + waiting.getString("conditions[0].id") + "/met",
                reason());
        Map<String, Object> offer = promise.exactly(1, FAR, ZONE);
        offer.put("state", "PROPOSED");
        String proposed = open(promise, offer);
        act(proposed, "acceptance", reason());
        act(
                proposed,
                "corrections",
                Map.of("due", Map.of("edtf", "2022-09", "zone", ZONE), "reason", "misread"));
        String ceiling =
                open(
                        promise,
                        promise.of(
                                Map.of("kind", "HEADCOUNT", "upTo", 5),
                                Map.of("edtf", "2022-09", "zone", ZONE)));
        desk.awaitState(ceiling, "LAPSED");
        String soon = open(promise, promise.exactly(1, justOverAWeekAhead(), ZONE));
        desk.made(
                "/api/v1/talks",
                Map.of("date", "2022-09-27", "venue", "Washington", "desk", Desk.CAUCASUS));
        // When
        List<LoggedEvent> events;
        try (EventLog log =
                Desk.log("homeward.negotiation.events", "homeward.negotiation.commitments")) {
            log.await("org.homeward.negotiation.commitment.lapsed.v1", ceiling);
            log.await("org.homeward.negotiation.commitment.due-soon.v1", soon);
            events = log.all();
        }
        // Then
        EventContracts.ofThisModule().checkAll(events);
        Set<String> seen =
                events.stream()
                        .filter(e ->
                                e.type() != null && e.type().contains("negotiation.commitment."))
                        .map(e -> e.type().replaceAll(".*commitment\\.|\\.v1", ""))
                        .collect(Collectors.toSet());
        assertThat(seen)
                .contains(
                        "proposed",
                        "agreed",
                        "corrected",
                        "breached",
                        "breach-rescinded",
                        "breach-reinstated",
                        "fulfilment-recorded",
                        "fulfilment-retracted",
                        "cured-late",
                        "due-changed",
                        "suspended",
                        "resumed",
                        "disputed",
                        "dispute-resolved",
                        "entry-changed",
                        "fulfilled",
                        "reopened",
                        "superseded",
                        "withdrawn",
                        "waived",
                        "condition-met",
                        "due-soon",
                        "lapsed");
    }

    /** So that the reminder of seven days before comes in a moment. */
    private static String justOverAWeekAhead() {
        return InstantSource.system()
                .instant()
                .plus(Duration.ofDays(7))
                .plusSeconds(3)
                .truncatedTo(ChronoUnit.SECONDS)
                .toString();
    }

    private JsonPath act(String id, String what, Map<String, ?> body) {
        return desk.made("/api/v1/commitments/" + id + "/" + what, body);
    }

    private String open(Desk.Promise promise, Map<String, Object> request) {
        return desk.made("/api/v1/commitments", request).getString("id");
    }

    private static Map<String, String> reason() {
        return Map.of("reason", "agreed at the talks");
    }
}
