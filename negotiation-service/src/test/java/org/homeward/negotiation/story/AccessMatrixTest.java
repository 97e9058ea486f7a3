package org.homeward.negotiation.story;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.homeward.testkit.AccessMatrix;
import org.homeward.testkit.Call;
import org.homeward.testkit.RealParts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@ServiceTest
@Tag("real")
class AccessMatrixTest {

    private static final String PARK =
            """
            insert into inbox_parked (consumer, event_id, topic, type, source, key, sequence, desk,
                                      occurred_at, recorded_at, correlation_id, data, attempts, reason)
            values ('negotiation-detainees', ?, 'homeward.detainee.events',
                    'org.homeward.detainee.detainee.waved-at.v1', '/homeward/test', ?, 1, null,
                    now(), now(), null, '{}', 3, 'could not be read')\
            """;

    private static final String ALL = "/api/v1/commitments";
    private static final String ONE = ALL + "/{id}";
    private static final Map<String, String> REASON = Map.of("reason", "agreed at the talks");

    private final Desk desk = Desk.officer();
    private final ObjectMapper json = new ObjectMapper();
    private Desk.Promise promise;

    @Inject Replica replica;

    @BeforeEach
    void agree() {
        promise = desk.promise("2022-09-27");
    }

    @Test
    void everyRouteStandsInTheTable() {
        matrix().checkRoutes();
    }

    @Test
    void theMetricsTellNothingOfARequest() {
        matrix().checkMetricsTellNothing();
    }

    @Test
    void everyRouteAnswersEveryRoleAsTheTableSays() {
        matrix().checkAnswers();
    }

    @Test
    void aHiddenRecordAnswersLikeAMissingOne() {
        matrix().checkHiddenIsMissing();
    }

    private AccessMatrix matrix() {
        AccessMatrix matrix =
                AccessMatrix.of("negotiation")
                        .call(
                                "POST /api/v1/parties",
                                body(Map.of("name", "Examplia", "kind", "STATE")))
                        .call("GET /api/v1/parties/{id}", () -> Call.on(promise.debtor()))
                        .call(
                                "GET /api/v1/parties/{id}/compliance",
                                () -> Call.on(promise.debtor()))
                        .call("POST /api/v1/talks", body(talks()))
                        .call(
                                "GET /api/v1/talks/{id}",
                                () -> Call.on(made("/api/v1/talks", talks())))
                        .call("POST /api/v1/statements", body(statement()))
                        .call(
                                "GET /api/v1/statements/{id}",
                                () -> Call.on(made("/api/v1/statements", statement())))
                        .call("POST /api/v1/agreements", body(agreement()))
                        .call("GET /api/v1/agreements/{id}", () -> Call.on(id(promise.agreement())))
                        .call(
                                "GET /api/v1/agreements/{id}/compliance",
                                () -> Call.on(id(promise.agreement())))
                        .call("POST /api/v1/hand-overs", body(handOver()))
                        .call(
                                "POST /api/v1/hand-overs/{id}/names",
                                () -> on(made("/api/v1/hand-overs", handOver()), who()))
                        .call(
                                "GET /api/v1/hand-overs/{id}",
                                () -> Call.on(made("/api/v1/hand-overs", handOver())))
                        .call("GET /api/v1/audit/{service}", () -> Call.on("negotiation"))
                        .call("GET /api/v1/parked-events/{service}", () -> Call.on("negotiation"))
                        .call(
                                "POST /api/v1/parked-events/{service}/{key}/replay",
                                () -> Call.on("negotiation", parked()))
                        .call("POST " + ALL, body(promise.exactly(1, "2099", "Asia/Yerevan")))
                        .call("GET " + ONE, () -> Call.on(open()));
        changes(matrix);
        parts(matrix);
        lists(matrix);
        imports(matrix);
        matrix.call(
                        "POST /api/v1/agreements/{id}/status-changes",
                        () ->
                                on(
                                        made("/api/v1/agreements", agreement()),
                                        Map.of(
                                                "status",
                                                "REPUDIATED",
                                                "reason",
                                                "denied",
                                                "evidence",
                                                "Briefing")))
                .call(
                        "GET /api/v1/talks/{id}/changes",
                        () -> Call.on(made("/api/v1/talks", talks())));
        return matrix;
    }

    private void imports(AccessMatrix matrix) {
        matrix.call(
                        "POST /api/v1/imports",
                        () ->
                                Call.plain()
                                        .body("record,external_id\nAGREEMENT,demo\n")
                                        .header("Content-Type", "text/csv")
                                        .query("desk", Desk.CAUCASUS))
                .call("GET /api/v1/imports/{id}", () -> Call.on(imported()))
                .call("GET /api/v1/imports/{id}/rows", () -> Call.on(imported()));
    }

    private UUID imported() {
        return id(
                desk.call()
                        .contentType("text/csv")
                        .queryParam("desk", Desk.CAUCASUS)
                        .body("record,external_id\nAGREEMENT,demo\n")
                        .post("/api/v1/imports")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id"));
    }

    private void lists(AccessMatrix matrix) {
        String lists = "/api/v1/lists";
        String version = lists + "/{id}/versions/{n}";
        matrix.call("POST " + lists, body(list()))
                .call("GET " + lists + "/{id}", () -> Call.on(made(lists, list())))
                .call("POST " + lists + "/{id}/versions", () -> on(made(lists, list()), entries()))
                .call("GET " + version, () -> Call.on(frozen(), 1))
                .call(
                        "POST " + version + "/hand-overs",
                        () -> Call.on(frozen(), 1).body(text(given())))
                .call("POST " + version + "/answers", this::answers)
                .call(
                        "GET " + lists + "/comparison",
                        () -> Call.plain().query("ours", frozen()).query("theirs", frozen()))
                .call(
                        "GET " + lists + "/answers",
                        () -> Call.plain().query("detainee", replica.detainee(Desk.CAUCASUS)));
    }

    private UUID frozen() {
        UUID list = made("/api/v1/lists", list());
        desk.made("/api/v1/lists/" + list + "/versions", entries());
        return list;
    }

    private Call answers() {
        UUID list = frozen();
        desk.made("/api/v1/lists/" + list + "/versions/1/hand-overs", given());
        return Call.on(list, 1)
                .body(
                        text(
                                Map.of(
                                        "partyId",
                                        promise.debtor(),
                                        "date",
                                        "2022-10-20",
                                        "source",
                                        "Note",
                                        "answers",
                                        List.of(Map.of("entry", 1, "answer", "HELD")))));
    }

    private Map<String, Object> given() {
        return Map.of("partyId", promise.debtor(), "date", "2022-10-02");
    }

    private static Map<String, Object> entries() {
        return Map.of("entries", List.of(Map.of("name", "Demo Person")));
    }

    private static Map<String, Object> list() {
        return Map.of("title", "Demo list", "side", "OURS", "desk", Desk.CAUCASUS);
    }

    private void changes(AccessMatrix matrix) {
        Map<String, Object> due =
                Map.of("due", Map.of("edtf", "2098", "zone", "Asia/Yerevan"), "reason", "moved");
        matrix.call("POST " + ONE + "/fulfilments", () -> on(open(), came()))
                .call("POST " + ONE + "/due-changes", () -> on(open(), due))
                .call("POST " + ONE + "/corrections", () -> on(open(), due))
                .call("POST " + ONE + "/acceptance", () -> on(proposed(), REASON))
                .call("POST " + ONE + "/due-event", () -> on(awaiting(), happened()))
                .call("POST " + ONE + "/declared-breaches", this::declaration)
                .call(
                        "POST " + ONE + "/disputes",
                        () -> on(open(), Map.of("kind", "SCOPE", "reason", "who counts")))
                .call(
                        "POST " + ONE + "/entries",
                        () -> on(open(), Map.of("state", "PENDING", "count", 1, "reason", "seen")))
                .call("POST " + ONE + "/waiver", () -> on(broken(), REASON))
                .call("POST " + ONE + "/withdrawal", () -> on(open(), REASON))
                .call("POST " + ONE + "/suspension", () -> on(open(), REASON))
                .call("POST " + ONE + "/resumption", this::resumption)
                .call(
                        "POST " + ONE + "/supersession",
                        () -> on(open(), Map.of("by", open(), "reason", "replaced")));
    }

    private void parts(AccessMatrix matrix) {
        matrix.call("POST " + ONE + "/fulfilments/{fulfilment}/names", this::names)
                .call("POST " + ONE + "/fulfilments/{fulfilment}/retraction", this::retraction)
                .call("POST " + ONE + "/disputes/{dispute}/resolution", this::resolution)
                .call("POST " + ONE + "/entries/{entry}/changes", this::entryChange)
                .call("POST " + ONE + "/conditions/{condition}/met", this::condition)
                .call(
                        "POST " + ONE + "/proposals/{proposal}/confirmation",
                        () -> proposal(Map.of("verifiedBy", "Desk")))
                .call("POST " + ONE + "/proposals/{proposal}/refusal", () -> proposal(REASON));
    }

    private Call names() {
        UUID id = open();
        JsonPath sheet = desk.made(ALL + "/" + id + "/fulfilments", came());
        return on(id, sheet, "fulfilments[0].id", who());
    }

    private Map<String, Object> who() {
        return Map.of(
                "detainees", List.of(replica.detainee(Desk.CAUCASUS)), "reason", "identified");
    }

    private Call retraction() {
        UUID id = open();
        JsonPath sheet = desk.made(ALL + "/" + id + "/fulfilments", came());
        return on(id, sheet, "fulfilments[0].id", REASON);
    }

    private Call resolution() {
        UUID id = open();
        JsonPath sheet =
                desk.made(
                        ALL + "/" + id + "/disputes",
                        Map.of("kind", "COUNT", "reason", "they count two"));
        return on(id, sheet, "disputes[0].id", REASON);
    }

    private Call entryChange() {
        UUID id = open();
        JsonPath sheet =
                desk.made(
                        ALL + "/" + id + "/entries",
                        Map.of("state", "PENDING", "count", 1, "reason", "seen"));
        return on(
                id,
                sheet,
                "entries[0].id",
                Map.of("state", "CLAIMED_NOT_HELD", "reason", "their list"));
    }

    private Call condition() {
        Map<String, Object> request = promise.exactly(1, "2099", "Asia/Yerevan");
        request.put("conditions", List.of(Map.of("event", "maps arrive")));
        JsonPath sheet = desk.made(ALL, request);
        return on(id(sheet.getString("id")), sheet, "conditions[0].id", REASON);
    }

    private Call proposal(Map<String, ?> body) {
        UUID person = replica.detainee(Desk.CAUCASUS);
        Map<String, Object> request = promise.named("2099", person);
        String id = desk.made(ALL, request).getString("id");
        replica.repatriated(person, UUID.randomUUID(), Desk.CAUCASUS);
        return on(id(id), desk.read(ALL + "/" + id), "proposals[0].id", body);
    }

    private Call declaration() {
        Map<String, Object> request =
                promise.of(Map.of("kind", "UNSPECIFIED"), Map.of("kind", "NONE"));
        return on(
                made(ALL, request),
                Map.of(
                        "statementId", made("/api/v1/statements", statement()),
                        "at", "2022-09-13",
                        "reason", "said publicly"));
    }

    private Call resumption() {
        UUID id = open();
        desk.made(ALL + "/" + id + "/suspension", REASON);
        return on(id, REASON);
    }

    private UUID open() {
        return made(ALL, promise.exactly(2, "2099", "Asia/Yerevan"));
    }

    private UUID proposed() {
        Map<String, Object> request = promise.exactly(2, "2099", "Asia/Yerevan");
        request.put("state", "PROPOSED");
        return made(ALL, request);
    }

    private UUID awaiting() {
        Map<String, ?> due =
                Map.of(
                        "kind",
                        "RELATIVE",
                        "after",
                        Map.of("event", "the maps arrive"),
                        "duration",
                        "P14D",
                        "zone",
                        "Asia/Yerevan");
        return made(ALL, promise.of(Map.of("kind", "HEADCOUNT", "exactly", 2), due));
    }

    private static Map<String, String> happened() {
        return Map.of("date", "2022-10-04", "reason", "seen", "evidence", "Receipt no. 4");
    }

    private UUID broken() {
        UUID id = made(ALL, promise.exactly(2, "2022-09", "Asia/Yerevan"));
        desk.awaitState(id.toString(), "BREACHED");
        return id;
    }

    private UUID made(String path, Map<String, ?> body) {
        return id(desk.made(path, body).getString("id"));
    }

    private static UUID id(String text) {
        return UUID.fromString(text);
    }

    private Supplier<Call> body(Map<String, ?> body) {
        return () -> Call.plain().body(text(body));
    }

    /** The aggregate of an event that was set aside; of a kind that nothing follows from. */
    private static UUID parked() {
        UUID key = UUID.randomUUID();
        try (var behind = RealParts.behind("negotiation");
                var insert = behind.prepareStatement(PARK)) {
            insert.setObject(1, UUID.randomUUID());
            insert.setObject(2, key);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return key;
    }

    private Call on(UUID id, Map<String, ?> body) {
        return Call.on(id).body(text(body));
    }

    private Call on(UUID id, JsonPath sheet, String part, Map<String, ?> body) {
        return Call.on(id, id(sheet.getString(part))).body(text(body));
    }

    private String text(Map<String, ?> body) {
        try {
            return json.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static Map<String, Object> came() {
        return Map.of("date", "2022-10-04", "verifiedBy", "Desk", "count", 1);
    }

    private static Map<String, Object> talks() {
        return Map.of("date", "2022-09-27", "venue", "Washington", "desk", Desk.CAUCASUS);
    }

    private static Map<String, Object> statement() {
        return Map.of(
                "speaker",
                "Prime minister",
                "date",
                "2022-09-13",
                "text",
                "Not kept.",
                "language",
                "en",
                "desk",
                Desk.CAUCASUS);
    }

    private Map<String, Object> agreement() {
        return Map.of(
                "form",
                "COMMUNIQUE",
                "date",
                "2022-09-27",
                "parties",
                List.of(promise.debtor()),
                "desk",
                Desk.CAUCASUS,
                "status",
                "CLAIMED",
                "existence",
                Map.of("source", "Minutes", "reliability", "B", "credibility", 2));
    }

    private static Map<String, Object> handOver() {
        return Map.of(
                "date", "2022-10-04", "verifiedBy", "Desk", "desk", Desk.CAUCASUS, "count", 1);
    }
}
