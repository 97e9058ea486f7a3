package org.homeward.negotiation.story;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.homeward.access.Roles;
import org.homeward.testkit.Tokens;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The record as it is handed out: what it rests on, to whom, and as what. */
@ServiceTest
@Tag("real")
class RecordTest {

    private final Desk desk = Desk.officer();

    @Inject Replica replica;

    @Test
    void everyPromiseSaysWhatItRestsOnByTheNumberOfAnAnnex() {
        // Given
        Desk.Promise promise = desk.promise("2022-09-27");
        String kept = keptLate(promise);
        desk.made(
                "/api/v1/commitments",
                promise.of(Map.of("kind", "UNSPECIFIED"), Map.of("kind", "NONE")));
        // When
        JsonPath record = read(promise);
        // Then
        String line = "commitments.find { it.id == '" + kept + "' }.";
        assertThat(record.getString(line + "outcome")).isEqualTo("KEPT_LATE");
        assertThat(record.getList(line + "annexes", Integer.class)).hasSize(2);
        assertThat(record.getList("annexes.number")).containsExactly(1, 2);
        assertThat(record.getList("annexes.kind"))
                .containsExactlyInAnyOrder("AGREEMENT", "HAND_OVER");
        String agreement = "annexes.find { it.kind == 'AGREEMENT' }.";
        assertThat(record.getString(agreement + "content.source")).isEqualTo("Minutes");
        assertThat(record.getString(agreement + "content.reliability")).isEqualTo("B");
        assertThat(record.getInt(agreement + "content.credibility")).isEqualTo(2);
        String handOver = "annexes.find { it.kind == 'HAND_OVER' }.";
        assertThat(record.getString(handOver + "content.evidence")).isEqualTo("Protocol no. 7");
        assertThat(record.getList("annexes.sha256", String.class))
                .allMatch(hash -> hash.matches("[0-9a-f]{64}"))
                .doesNotHaveDuplicates();
        assertThat(record.getInt("delays.distribution[0].keptLate")).isEqualTo(1);
        assertThat(record.getString("timeline.months[0].month")).isEqualTo("2022-09");
    }

    @Test
    void aDeclaredBreachRestsOnItsStatementAndAMovedDueDateOnItsReason() {
        // Given
        Desk.Promise promise = desk.promise("2022-05-23");
        String id =
                desk.made(
                                "/api/v1/commitments",
                                promise.of(Map.of("kind", "UNSPECIFIED"), Map.of("kind", "NONE")))
                        .getString("id");
        desk.made("/api/v1/commitments/" + id + "/declared-breaches", declaration());
        String moved =
                desk.made("/api/v1/commitments", promise.exactly(3, "2099", "Asia/Yerevan"))
                        .getString("id");
        desk.made(
                "/api/v1/commitments/" + moved + "/due-changes",
                Map.of(
                        "due",
                        Map.of("edtf", "2098", "zone", "Asia/Yerevan"),
                        "reason",
                        "agreed anew"));
        // When
        JsonPath record = read(promise);
        // Then
        assertThat(record.getList("annexes.kind"))
                .containsExactlyInAnyOrder("AGREEMENT", "STATEMENT", "DUE_CHANGE");
        assertThat(record.getString("annexes.find { it.kind == 'STATEMENT' }.content.speaker"))
                .isEqualTo("Prime minister");
        assertThat(record.getString("annexes.find { it.kind == 'DUE_CHANGE' }.content.reason"))
                .isEqualTo("agreed anew");
    }

    @Test
    void whatWasPrintedOnADayIsPrintedTheSameAfterMoreWasRecorded() {
        // Given
        Desk.Promise promise = desk.promise("2022-09-27");
        keptLate(promise);
        String then = InstantSource.system().instant().toString();
        String path = "/api/v1/parties/" + promise.debtor() + "/compliance?asOf=" + then;
        String before = desk.call().get(path).asString();
        // When
        desk.made("/api/v1/commitments", promise.exactly(5, "2022-01", "Asia/Yerevan"));
        keptLate(promise);
        // Then
        assertThat(desk.call().get(path).asString()).isEqualTo(before);
    }

    @Test
    void aDayThatLiesAheadMeansNow() {
        // Given
        Desk.Promise promise = desk.promise("2022-09-27");
        Instant before = InstantSource.system().instant();
        // When
        JsonPath record =
                desk.read("/api/v1/parties/" + promise.debtor() + "/compliance?asOf=2099-01-01");
        // Then
        assertThat(Instant.parse(record.getString("asOf")))
                .isBetween(before.minusMillis(1), before.plus(Duration.ofMinutes(5)));
    }

    @Test
    void anAnalystGetsTheFiguresWithoutTextsAndPersons() {
        // Given
        Desk.Promise promise = desk.promise("2022-09-27");
        UUID person = replica.detainee(Desk.CAUCASUS);
        keptLate(promise);
        desk.made("/api/v1/commitments", promise.named("2099", person));
        Desk analyst = Desk.as("analyst-1", Roles.ANALYST, Desk.CAUCASUS);
        String path = "/api/v1/parties/" + promise.debtor() + "/compliance";
        // When
        Response figures = analyst.call().get(path);
        // Then
        assertThat(figures.statusCode()).isEqualTo(200);
        assertThat(figures.asString()).doesNotContain("Minutes").doesNotContain("Protocol no. 7");
        assertThat(figures.jsonPath().getList("detainees")).isEmpty();
        assertThat(figures.jsonPath().getList("annexes.sha256"))
                .isEqualTo(read(promise).getList("annexes.sha256"));
        assertThat(read(promise).getList("detainees.id")).containsExactly(person.toString());
    }

    @Test
    void theTableHasOneRowAPromiseAndNoFormula() {
        // Given
        Desk.Promise promise = desk.promise("2022-09-27");
        Map<String, Object> request =
                promise.of(
                        Map.of("kind", "HEADCOUNT", "exactly", 2),
                        Map.of(
                                "edtf",
                                "2099",
                                "zone",
                                "Asia/Yerevan",
                                "wording",
                                "=HYPERLINK(\"x\")"));
        desk.made("/api/v1/commitments", request);
        keptLate(promise);
        // When
        Response table = csv("/api/v1/agreements/" + promise.agreement() + "/compliance");
        // Then
        assertThat(table.contentType()).startsWith("text/csv");
        List<String> rows = table.asString().lines().toList();
        assertThat(rows).hasSize(3);
        assertThat(rows.getFirst()).startsWith("asOf,reference,desk,state,outcome");
        assertThat(table.asString())
                .contains("\"'=HYPERLINK(\"\"x\"\")\"")
                .contains("CURED_LATE,KEPT_LATE,true");
    }

    @Test
    void whatLeavesTheHouseStandsOnTheTrailAsAnExport() {
        // Given
        Desk.Promise promise = desk.promise("2022-09-27");
        String path = "/api/v1/parties/" + promise.debtor() + "/compliance";
        // When
        desk.read(path);
        desk.read(path + "?purpose=EXPORT");
        csv(path);
        // Then
        JsonPath trail =
                given().auth()
                        .oauth2(Tokens.of("auditor-1", Roles.AUDITOR).bearer())
                        .get("/api/v1/audit/negotiation?subject=" + promise.debtor())
                        .jsonPath();
        assertThat(trail.getList("items.action", String.class))
                .filteredOn(action -> action.startsWith("compliance"))
                .containsExactlyInAnyOrder(
                        "compliance.read", "compliance.exported", "compliance.exported");
    }

    private Response csv(String path) {
        return desk.uncheckedCall().accept("text/csv").get(path);
    }

    private JsonPath read(Desk.Promise promise) {
        return desk.read("/api/v1/parties/" + promise.debtor() + "/compliance");
    }

    private String keptLate(Desk.Promise promise) {
        Map<String, Object> request =
                new LinkedHashMap<>(promise.exactly(17, "../2022-09", "Asia/Yerevan"));
        request.put(
                "fulfilments",
                List.of(
                        Map.of(
                                "date",
                                "2022-10-04",
                                "verifiedBy",
                                "Desk",
                                "evidence",
                                "Protocol no. 7",
                                "count",
                                17)));
        String id = desk.made("/api/v1/commitments", request).getString("id");
        desk.awaitState(id, "CURED_LATE");
        return id;
    }

    private Map<String, Object> declaration() {
        String statement =
                desk.made(
                                "/api/v1/statements",
                                Map.of(
                                        "speaker", "Prime minister",
                                        "date", "2022-09-13",
                                        "text", "The promise was not kept.",
                                        "language", "en",
                                        "desk", Desk.CAUCASUS))
                        .getString("id");
        return Map.of("statementId", statement, "at", "2022-09-13", "reason", "Said publicly");
    }
}
