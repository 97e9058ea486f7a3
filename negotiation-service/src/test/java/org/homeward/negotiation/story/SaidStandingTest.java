package org.homeward.negotiation.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What did we say publicly on that day, and does it still hold? */
@ServiceTest
@Tag("real")
class SaidStandingTest {

    private static final String STANDING = "/api/v1/statements/standing?saidOn=2022-09-28&q=";

    private final Desk desk = Desk.officer();
    private final String mark = "w" + UUID.randomUUID().toString().replace("-", "");

    @Test
    void whatWasSaidOfAPromiseThatWasBrokenSinceHoldsNoMore() {
        // Given
        String talks = talks();
        Desk.Promise promise = agreedAt(talks);
        String id =
                desk.made("/api/v1/commitments", promise.exactly(17, "../2022-09", "Asia/Yerevan"))
                        .getString("id");
        desk.awaitState(id, "BREACHED");
        said("2022-09-28", Map.of("talksId", talks));
        // When
        JsonPath found = desk.read(STANDING + mark);
        // Then
        assertThat(found.getList("items")).hasSize(1);
        assertThat(found.getString("items[0].verdict")).isEqualTo("CHANGED");
        assertThat(found.getString("items[0].then")).isEqualTo("2022-09-29T00:00:00Z");
        assertThat(found.getString("items[0].promises[0].id")).isEqualTo(id);
        assertThat(found.getBoolean("items[0].promises[0].recordedLater")).isTrue();
        assertThat(found.getString("items[0].promises[0].then.state")).isEqualTo("AGREED");
        assertThat(found.getString("items[0].promises[0].now.state")).isEqualTo("BREACHED");
        assertThat(found.getInt("items[0].promises[0].now.owed")).isEqualTo(17);
    }

    @Test
    void whatWasSaidOfAPromiseThatNothingHappenedToStillHolds() {
        // Given
        String talks = talks();
        desk.made(
                "/api/v1/commitments",
                agreedAt(talks).of(Map.of("kind", "UNSPECIFIED"), Map.of("kind", "NONE")));
        said("2022-09-28", Map.of("talksId", talks));
        // When
        JsonPath found = desk.read(STANDING + mark);
        // Then
        assertThat(found.getString("items[0].verdict")).isEqualTo("HOLDS");
        assertThat(found.getBoolean("items[0].promises[0].changed")).isFalse();
    }

    @Test
    void anAgreementThatWasRepudiatedByWhatWasSaidHoldsNoMoreWithoutAnyTalks() {
        // Given
        String agreement = desk.promise("2022-09-27").agreement();
        String statement = said("2022-09-28", Map.of());
        desk.made(
                "/api/v1/agreements/" + agreement + "/status-changes",
                Map.of(
                        "status", "REPUDIATED",
                        "reason", "They deny it",
                        "evidence", "Transcript",
                        "statementId", statement));
        // When
        JsonPath found = desk.read(STANDING + mark);
        // Then
        assertThat(found.getString("items[0].verdict")).isEqualTo("CHANGED");
        assertThat(found.getString("items[0].agreements[0].then")).isEqualTo("CLAIMED");
        assertThat(found.getString("items[0].agreements[0].now")).isEqualTo("REPUDIATED");
    }

    @Test
    void aStatementThatCallsAPromiseBrokenSpeaksOfIt() {
        // Given
        Desk.Promise promise = desk.promise("2022-05");
        String id =
                desk.made(
                                "/api/v1/commitments",
                                promise.of(Map.of("kind", "UNSPECIFIED"), Map.of("kind", "NONE")))
                        .getString("id");
        String statement = said("2022-09-28", Map.of());
        desk.made(
                "/api/v1/commitments/" + id + "/declared-breaches",
                Map.of("statementId", statement, "at", "2022-09-28", "reason", "Nobody came"));
        // When
        JsonPath found = desk.read(STANDING + mark);
        // Then
        assertThat(found.getList("items[0].promises.id")).isEqualTo(List.of(id));
    }

    @Test
    void aStatementThatIsTiedToNothingIsShownAsThatAndAnotherDeskSeesNone() {
        // Given
        said("2022-09-28", Map.of());
        said("2022-09-29", Map.of());
        // When
        JsonPath found = desk.read(STANDING + mark);
        // Then
        assertThat(found.getList("items.verdict")).isEqualTo(List.of("NOTHING_LINKED"));
        assertThat(Desk.of(Desk.LEVANT).read(STANDING + mark).getList("items")).isEmpty();
    }

    @Test
    void whatIsOverdueSaysHowManyHowLongWhoPromisedWhereAndOnWhatEvidence() {
        // Given
        Desk.Promise promise = agreedAt(talks());
        String id =
                desk.made("/api/v1/commitments", promise.exactly(17, "../2022-09", "Asia/Yerevan"))
                        .getString("id");
        desk.awaitState(id, "BREACHED");
        // When
        JsonPath overdue = desk.read("/api/v1/commitments/overdue?debtor=" + promise.debtor());
        // Then
        assertThat(overdue.getInt("persons")).isEqualTo(17);
        assertThat(overdue.getInt("remains")).isZero();
        assertThat(overdue.getList("items.commitment.id")).isEqualTo(List.of(id));
        assertThat(overdue.getString("items[0].debtor")).startsWith("Debtor");
        assertThat(overdue.getInt("items[0].daysOverdue")).isGreaterThan(1_000);
        assertThat(overdue.getString("items[0].promise.venue")).isEqualTo("Washington");
        assertThat(overdue.getString("items[0].promise.existence.source")).isEqualTo("Minutes");
        assertThat(
                        Desk.of(Desk.LEVANT)
                                .read("/api/v1/commitments/overdue?debtor=" + promise.debtor())
                                .getList("items"))
                .isEmpty();
        assertThat(desk.call().get("/api/v1/commitments/overdue?debtor=x").statusCode())
                .isEqualTo(400);
    }

    private String talks() {
        return desk.made(
                        "/api/v1/talks",
                        Map.of(
                                "date",
                                "2022-09-27",
                                "venue",
                                "Washington",
                                "mediators",
                                List.of(),
                                "participants",
                                List.of(),
                                "desk",
                                Desk.CAUCASUS))
                .getString("id");
    }

    private Desk.Promise agreedAt(String talks) {
        String debtor = desk.party("Debtor");
        String creditor = desk.party("Creditor");
        Map<String, Object> body = new HashMap<>();
        body.put("form", "ORAL_PROMISE");
        body.put("date", "2022-09-27");
        body.put("parties", List.of(debtor, creditor));
        body.put("desk", Desk.CAUCASUS);
        body.put("status", "CLAIMED");
        body.put("existence", Map.of("source", "Minutes", "reliability", "B", "credibility", 2));
        body.put("talksId", talks);
        String agreement = desk.made("/api/v1/agreements", body).getString("id");
        return new Desk.Promise(agreement, debtor, creditor, Desk.CAUCASUS);
    }

    private String said(String date, Map<String, String> more) {
        Map<String, Object> body = new HashMap<>();
        body.put("speaker", "Prime minister");
        body.put("date", date);
        body.put("text", "They promised it " + mark);
        body.put("language", "en");
        body.put("desk", Desk.CAUCASUS);
        body.putAll(more);
        return desk.made("/api/v1/statements", body).getString("id");
    }
}
