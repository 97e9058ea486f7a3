package org.homeward.negotiation.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.homeward.testkit.EventLog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who did it, why, and what shows it: on record for every command, and in no event. */
@ServiceTest
@Tag("real")
class GroundsTest {

    private static final String ALL = "/api/v1/commitments/";
    private static final String ZONE = "Asia/Yerevan";
    private static final String SHOWN = "Note verbale 17, page 2";

    private final Desk desk = Desk.officer();
    private Desk.Promise promise;

    @BeforeEach
    void agree() {
        promise = desk.promise("2022-09-27");
    }

    private String open(String due) {
        return desk.made("/api/v1/commitments", promise.exactly(3, due, ZONE)).getString("id");
    }

    private JsonPath act(String id, String what, Map<String, ?> body) {
        return desk.made(ALL + id + "/" + what, body);
    }

    private static Map<String, String> why() {
        return Map.of("reason", "agreed at the talks", "evidence", SHOWN);
    }

    private static void last(JsonPath sheet, String event) {
        String line = "history.findAll { it.event == '" + event + "' }.last()";
        assertThat(sheet.getString(line + ".by")).as(event).isEqualTo("officer-of-south-caucasus");
        assertThat(sheet.getString(line + ".reason")).as(event).isEqualTo("agreed at the talks");
        assertThat(sheet.getString(line + ".evidence")).as(event).isEqualTo(SHOWN);
    }

    @Test
    void whatChangesAPromiseSaysWhoWhyAndOnWhatEvidence() {
        // Given
        String id = open("2099");
        // When, Then
        last(act(id, "suspension", why()), "suspended");
        last(act(id, "resumption", why()), "resumed");
        JsonPath disputed =
                act(
                        id,
                        "disputes",
                        Map.of(
                                "kind",
                                "COUNT",
                                "reason",
                                "agreed at the talks",
                                "evidence",
                                SHOWN));
        last(disputed, "disputed");
        String dispute = "disputes/" + disputed.getString("disputes[0].id") + "/resolution";
        JsonPath resolved = act(id, dispute, why());
        last(resolved, "dispute-resolved");
        assertThat(resolved.getString("disputes[0].evidence")).isEqualTo(SHOWN);
        assertThat(resolved.getString("disputes[0].resolutionEvidence")).isEqualTo(SHOWN);
        JsonPath added =
                act(
                        id,
                        "entries",
                        Map.of(
                                "state",
                                "PENDING",
                                "count",
                                1,
                                "reason",
                                "agreed at the talks",
                                "evidence",
                                SHOWN));
        last(added, "entry-changed");
        String entry = "entries/" + added.getString("entries[0].id") + "/changes";
        last(
                act(
                        id,
                        entry,
                        Map.of(
                                "state", "DIED_BEFORE",
                                "reason", "agreed at the talks",
                                "evidence", SHOWN)),
                "entry-changed");
        JsonPath came =
                act(
                        id,
                        "fulfilments",
                        Map.of("date", "2022-10-04", "verifiedBy", "Desk", "count", 1));
        String fulfilment = "fulfilments/" + came.getString("fulfilments[0].id") + "/retraction";
        last(act(id, fulfilment, why()), "fulfilment-retracted");
        Map<String, Object> due = Map.of("edtf", "2098", "zone", ZONE);
        Map<String, Object> moved =
                Map.of("due", due, "reason", "agreed at the talks", "evidence", SHOWN);
        last(act(id, "due-changes", moved), "due-changed");
        last(act(id, "corrections", moved), "corrected");
        last(act(id, "withdrawal", why()), "withdrawn");
    }

    @Test
    void whatEndsAPromiseSaysSoTooAndNoEventRepeatsTheEvidence() {
        // Given
        String broken = open("2022-09");
        String other = open("2099");
        Map<String, Object> conditional = promise.exactly(1, "2099", ZONE);
        conditional.put("conditions", List.of(Map.of("event", "maps arrive")));
        JsonPath waiting = desk.made("/api/v1/commitments", conditional);
        String condition = "conditions/" + waiting.getString("conditions[0].id") + "/met";
        desk.awaitState(broken, "BREACHED");
        // When
        last(act(waiting.getString("id"), condition, why()), "condition-met");
        last(act(broken, "waiver", why()), "waived");
        last(
                act(
                        other,
                        "supersession",
                        Map.of("by", broken, "reason", "agreed at the talks", "evidence", SHOWN)),
                "superseded");
        // Then
        try (EventLog log = Desk.log("homeward.negotiation.events")) {
            log.await("org.homeward.negotiation.commitment.waived.v1", broken);
            log.await("org.homeward.negotiation.commitment.superseded.v1", other);
            assertThat(log.all()).noneMatch(event -> String.valueOf(event.data()).contains(SHOWN));
        }
    }

    @Test
    void aCeilingIsNotDeclaredBrokenAndNothingIsBrokenInTheFuture() {
        // Given
        String statement =
                desk.made(
                                "/api/v1/statements",
                                Map.of(
                                        "speaker", "Spokesman",
                                        "date", "2022-09-13",
                                        "text", "They did not keep it.",
                                        "language", "en",
                                        "desk", Desk.CAUCASUS))
                        .getString("id");
        String ceiling = undated(Map.of("kind", "HEADCOUNT", "upTo", 5));
        String bare = undated(Map.of("kind", "UNSPECIFIED"));
        // When
        Response upTo = declare(ceiling, statement, "2022-09-13");
        Response ahead = declare(bare, statement, "2999-09-13");
        // Then
        assertThat(upTo.statusCode()).as(upTo.asString()).isEqualTo(409);
        assertThat(ahead.statusCode()).isEqualTo(422);
        assertThat(ahead.jsonPath().getString("errors[0].field")).isEqualTo("at");
        assertThat(declare(bare, statement, "2022-09-13").statusCode()).isEqualTo(201);
    }

    private String undated(Map<String, ?> target) {
        return desk.made("/api/v1/commitments", promise.of(target, Map.of("kind", "NONE")))
                .getString("id");
    }

    private Response declare(String id, String statement, String at) {
        return desk.post(
                ALL + id + "/declared-breaches",
                Map.of("statementId", statement, "at", at, "reason", "said so"));
    }

    /** Who stands in takes the place of the other, and no third person's. */
    @Test
    void aSubstituteTakesNoPlaceOfTheirOwn() {
        // Given
        String id = open("2099");
        JsonPath two = act(id, "entries", entries("PENDING", 2));
        act(
                id,
                "entries/" + two.getString("entries[0].id") + "/changes",
                Map.of("state", "SUBSTITUTED", "reason", "agreed"));
        // When
        JsonPath third = act(id, "entries", entries("PENDING", 1));
        // Then
        assertThat(third.getInt("owed")).isEqualTo(3);
        assertThat(third.getList("entries.state"))
                .containsExactly("SUBSTITUTED", "PENDING", "PENDING", "PENDING");
        assertThat(desk.post(ALL + id + "/entries", entries("PENDING", 1)).statusCode())
                .isEqualTo(422);
    }

    @Test
    void nobodyDeclinesInThePlaceOfSomebodyWhoCame() {
        // Given
        String id = open("2099");
        act(id, "fulfilments", Map.of("date", "2022-10-04", "verifiedBy", "Desk", "count", 2));
        // When
        Response tooMany = desk.post(ALL + id + "/entries", entries("DECLINED_BY_PERSON", 2));
        // Then
        assertThat(tooMany.statusCode()).isEqualTo(422);
        assertThat(act(id, "entries", entries("DECLINED_BY_PERSON", 1)).getString("state"))
                .isEqualTo("FULFILLED");
    }

    private static Map<String, Object> entries(String state, int count) {
        return Map.of("state", state, "count", count, "reason", "told us");
    }

    @Test
    void talksSayWhoRaisedWhat() {
        // When
        JsonPath talks =
                desk.made(
                        "/api/v1/talks",
                        Map.of(
                                "date",
                                "2022-10-02",
                                "venue",
                                "Geneva",
                                "desk",
                                Desk.CAUCASUS,
                                "raised",
                                List.of(
                                        Map.of("by", "Foreign minister", "what", "The video"),
                                        Map.of("by", "Their side", "what", "The maps"))));
        // Then
        JsonPath read = desk.read("/api/v1/talks/" + talks.getString("id"));
        assertThat(read.getList("raised.by")).containsExactly("Foreign minister", "Their side");
        assertThat(read.getList("raised.what")).containsExactly("The video", "The maps");
        Response unsaid =
                desk.post(
                        "/api/v1/talks",
                        Map.of(
                                "date",
                                "2022-10-02",
                                "venue",
                                "Geneva",
                                "desk",
                                Desk.CAUCASUS,
                                "raised",
                                List.of(Map.of("by", "Foreign minister"))));
        assertThat(unsaid.statusCode()).isEqualTo(400);
        assertThat(unsaid.jsonPath().getString("errors[0].field")).isEqualTo("raised[0].what");
    }
}
