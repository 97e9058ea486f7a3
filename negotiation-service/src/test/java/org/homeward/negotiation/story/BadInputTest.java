package org.homeward.negotiation.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@ServiceTest
@Tag("real")
class BadInputTest {

    private static final Object ABSENT = new Object();

    private final Desk desk = Desk.officer();
    private Desk.Promise promise;

    @BeforeEach
    void agree() {
        promise = desk.promise("2022-09-27");
    }

    static Stream<Arguments> wrongCommitments() {
        return Stream.of(
                wrong("target", Map.of("kind", "HEADCOUNT", "exactly", -1), 400, "target.exactly"),
                wrong("target", Map.of("kind", "HEADCOUNT", "exactly", 0), 400, "target.exactly"),
                wrong(
                        "target",
                        Map.of("kind", "HEADCOUNT", "exactly", 5, "atLeast", 3),
                        400,
                        "target"),
                wrong("target", Map.of("kind", "HEADCOUNT"), 400, "target"),
                wrong(
                        "target",
                        Map.of("kind", "HEADCOUNT", "exactly", "17"),
                        400,
                        "target.exactly"),
                wrong("target", Map.of("kind", "HEADCOUNT", "exactly", 1.5), 400, "target.exactly"),
                wrong("target", Map.of("kind", "SOME"), 400, "target.kind"),
                wrong(
                        "target",
                        Map.of("kind", "NAMED", "detainees", List.of()),
                        400,
                        "target.detainees"),
                wrong(
                        "target",
                        Map.of("kind", "NAMED", "detainees", List.of("nobody")),
                        400,
                        "target.detainees[0]"),
                wrong(
                        "target",
                        Map.of("kind", "HEADCOUNT", "between", Map.of("from", 5, "to", 3)),
                        400,
                        "target.between.to"),
                wrong("target", ABSENT, 400, "target"),
                wrong("due", Map.of("edtf", "2022-02-30", "zone", "Asia/Yerevan"), 400, "due.edtf"),
                wrong("due", Map.of("edtf", "soon", "zone", "Asia/Yerevan"), 400, "due.edtf"),
                wrong("due", Map.of("edtf", "2022-09", "zone", "Asia/Nowhere"), 400, "due.zone"),
                wrong("due", Map.of("edtf", "2022-09"), 400, "due.zone"),
                wrong(
                        "due",
                        Map.of("edtf", "2022-09", "zone", "Asia/Yerevan", "graceDays", -3),
                        400,
                        "due.graceDays"),
                wrong("due", Map.of("kind", "NONE", "edtf", "2022"), 400, "due"),
                wrong("due", "2022-09", 400, "due"),
                wrong("object", "PARDON", 400, "object"),
                wrong("owner", "", 400, "owner"),
                wrong("owner", "a\u0000b", 400, "owner"),
                wrong("surprise", 1, 400, "surprise"),
                wrong("agreementId", UUID.randomUUID().toString(), 422, "agreementId"),
                wrong("debtorId", UUID.randomUUID().toString(), 422, "debtorId"),
                wrong("debtorId", "1-1-1-1-1", 400, "debtorId"),
                wrong("desk", "levant", 403, ""),
                wrong(
                        "fulfilments",
                        List.of(Map.of("date", "2022-10-04", "verifiedBy", "Desk")),
                        400,
                        "fulfilments[0].count"),
                wrong(
                        "fulfilments",
                        List.of(Map.of("date", "2999-10-04", "verifiedBy", "Desk", "count", 1)),
                        422,
                        "fulfilments[0].date"),
                wrong(
                        "entries",
                        List.of(Map.of("state", "DIED_BEFORE", "count", 18, "reason", "told")),
                        422,
                        "entries[0].count"),
                wrong("entries", List.of(Map.of("state", "DIED_BEFORE")), 400, "entries[0].reason"),
                wrong("due", Map.of("edtf", "2022-09", "zone", "+04:00"), 400, "due.zone"),
                wrong("due", Map.of("kind", "NONE", "duration", "P1D"), 400, "due"),
                wrong("target", Map.of("kind", "UNSPECIFIED", "unit", "x"), 400, "target.unit"),
                wrong(
                        "target",
                        Map.of("kind", "ITEMS", "description", "crates", "quantity", 3),
                        422,
                        "target.kind"),
                wrong(
                        "target",
                        Map.of("kind", "HEADCOUNT", "exactly", 3, "some", 1),
                        400,
                        "target.some"));
    }

    private static Arguments wrong(String field, Object value, int status, String named) {
        return Arguments.of(field, value, status, named);
    }

    @ParameterizedTest(name = "{0} = {1} is {2} and names {3}")
    @MethodSource("wrongCommitments")
    void isRefusedByNameAndNothingIsStored(String field, Object value, int status, String named) {
        // Given
        Map<String, Object> request =
                new HashMap<>(promise.exactly(17, "../2022-09", "Asia/Yerevan"));
        request.put(field, value);
        request.values().removeIf(v -> v == ABSENT);
        // When
        Response answer = desk.post("/api/v1/commitments", request);
        // Then
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        if (!named.isEmpty()) {
            assertThat(answer.jsonPath().getList("errors.field", String.class))
                    .as(answer.asString())
                    .contains(named);
        }
        assertThat(
                        desk.read("/api/v1/commitments?agreement=" + promise.agreement())
                                .getList("items"))
                .isEmpty();
    }

    @Test
    void unusableQueriesAreRefusedByName() {
        for (String query :
                List.of(
                        "state=LOST",
                        "debtor=x",
                        "dueBefore=soon",
                        "limit=0",
                        "limit=201",
                        "cursor=xyz")) {
            Response answer = desk.call().get("/api/v1/commitments?" + query);
            assertThat(answer.statusCode()).as(query).isEqualTo(400);
            assertThat(answer.jsonPath().getString("errors[0].field"))
                    .isEqualTo(query.substring(0, query.indexOf('=')));
        }
    }

    @Test
    void aHiddenCommitmentAnswersExactlyLikeAMissingOne() {
        // Given
        String hidden =
                desk.made(
                                "/api/v1/commitments",
                                desk.promise("2022-09-27").exactly(1, "2099", "Asia/Yerevan"))
                        .getString("id");
        Desk other = Desk.of(Desk.LEVANT);
        String reason = "{\"reason\":\"because\"}";
        for (String path : List.of("", "/waiver", "/withdrawal", "/suspension")) {
            // When
            Response forHidden = ask(other, hidden + path, path.isEmpty() ? null : reason);
            Response forMissing =
                    ask(other, UUID.randomUUID() + path, path.isEmpty() ? null : reason);
            // Then
            assertThat(forHidden.statusCode()).isEqualTo(404);
            assertThat(scrubbed(forHidden)).isEqualTo(scrubbed(forMissing));
        }
        assertThat(other.read("/api/v1/commitments").getList("items.id")).doesNotContain(hidden);
    }

    private static Response ask(Desk desk, String path, String body) {
        return body == null
                ? desk.call().get("/api/v1/commitments/" + path)
                : desk.call().body(body).post("/api/v1/commitments/" + path);
    }

    private static String scrubbed(Response answer) {
        return answer.asString().replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "id");
    }

    @Test
    void namesInAnyScriptComeBackAsTheyWere() {
        // Given
        String text = "Խոստումը չի պահվել \u200f‫שלום‬ é";
        // When
        String id =
                desk.made(
                                "/api/v1/statements",
                                Map.of(
                                        "speaker", "Խոսնակ",
                                        "date", "2022-09-13",
                                        "text", text,
                                        "language", "hy",
                                        "desk", Desk.CAUCASUS))
                        .getString("id");
        // Then
        assertThat(desk.read("/api/v1/statements/" + id).getString("text"))
                .isEqualTo(java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFC));
    }
}
