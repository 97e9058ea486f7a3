package org.homeward.negotiation.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.homeward.testkit.EventContracts;
import org.homeward.testkit.EventLog;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was said, what was agreed, and what has changed since the talks. */
@ServiceTest
@Tag("real")
class SaidAndAgreedTest {

    private static final String STATEMENTS = "/api/v1/statements";

    private final Desk desk = Desk.officer();

    /** A word that stands in no other test's statements. */
    private final String mark = "w" + UUID.randomUUID().toString().replace("-", "");

    @ParameterizedTest(name = "{0} finds \"{1}\": {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "КАРАБАХ | о Карабахе говорили | true",
                "gerin | geriner released | true",
                "արեւ | արև ծագեց | true",
                "expose | It was exposé material | true",
                "released never | never were they released | true",
                "released always | never were they released | false",
                "leased | never were they released | false",
                "100% | all 100 of them | true",
            })
    void aWordFindsWhatItBeginsWhateverItsCaseAndAccents(String q, String text, boolean found) {
        // Given
        String id = said("2022-09-13", text + " " + mark, Map.of());
        // When
        List<String> ids =
                desk.call()
                        .queryParam("q", mark + " " + q)
                        .get(STATEMENTS)
                        .jsonPath()
                        .getList("items.id", String.class);
        // Then
        assertThat(ids.contains(id)).isEqualTo(found);
    }

    @Test
    void theTranslationAndTheSpeakerAreSearchedAndTheSpeakerAlone() {
        // Given
        String translated = said("2022-09-13", "Խոստում", Map.of("translation", mark));
        String speaker = said("2022-09-13", "Not kept", Map.of("speaker", "Minister " + mark));
        // When
        List<String> anywhere = found("q=" + mark);
        List<String> bySpeaker = found("speaker=" + mark.substring(0, 20).toUpperCase());
        // Then
        assertThat(anywhere).containsExactly(speaker, translated);
        assertThat(bySpeaker).containsExactly(speaker);
        assertThat(Desk.of(Desk.LEVANT).read(STATEMENTS + "?q=" + mark).getList("items")).isEmpty();
    }

    @Test
    void whatWasSaidOnADayIsWhateverMayHaveBeenSaidThen() {
        // Given
        String that = said("2022-10-02", mark, Map.of());
        String month = said("2022-10", mark, Map.of());
        String before = said("2022-10-01", mark, Map.of());
        String open = said("../2022-10-02", mark, Map.of("language", "hy"));
        // When
        List<String> onTheDay = found("q=" + mark + "&saidOn=2022-10-02");
        // Then
        assertThat(onTheDay).containsExactlyInAnyOrder(that, month, open);
        assertThat(found("q=" + mark + "&saidOn=2022-09-01/2022-10-01"))
                .containsExactlyInAnyOrder(month, before, open);
        assertThat(found("q=" + mark + "&saidOn=2022-10-02&language=HY")).containsExactly(open);
        assertThat(found("q=" + mark + "&saidOn=2021")).containsExactly(open);
    }

    @Test
    void anUnusableFilterIsNamed() {
        for (String query : List.of("saidOn=soon", "talks=x", "limit=0", "cursor=!")) {
            Response answer = desk.call().get(STATEMENTS + "?" + query);
            assertThat(answer.statusCode()).as(query).isEqualTo(400);
            assertThat(answer.jsonPath().getString("errors[0].field"))
                    .isEqualTo(query.substring(0, query.indexOf('=')));
        }
        assertThat(desk.call().get("/api/v1/changes?since=soon").statusCode()).isEqualTo(400);
    }

    @Test
    void anAgreementKeepsWhyItsStatusChangedAndTellsIt() {
        // Given
        String agreement = desk.promise("2022-09-27").agreement();
        String by = desk.promise("2022-09-28").agreement();
        // When
        change(agreement, "REPUDIATED", Map.of());
        change(agreement, "CONFIRMED_BY_COUNTERPARTY", Map.of());
        JsonPath last = change(agreement, "SUPERSEDED", Map.of("supersededBy", by));
        // Then
        assertThat(last.getString("status")).isEqualTo("SUPERSEDED");
        assertThat(last.getList("statusChanges.to", String.class))
                .containsExactly("REPUDIATED", "CONFIRMED_BY_COUNTERPARTY", "SUPERSEDED");
        assertThat(last.getString("statusChanges[0].evidence")).isEqualTo("Transcript");
        String type = "org.homeward.negotiation.agreement.status-changed.v1";
        try (EventLog log = Desk.log("homeward.negotiation.events")) {
            log.await(
                    "the third change",
                    e -> agreement.equals(e.key()) && "4".equals(e.headers().get("ce_sequence")));
            assertThat(log.all(type, agreement)).hasSize(3);
            EventContracts.ofThisModule().checkAll(log.all(type, agreement));
        }
    }

    @Test
    void aStatusThatCannotFollowIsRefused() {
        // Given
        String agreement = desk.promise("2022-09-27").agreement();
        String by = desk.promise("2022-09-28").agreement();
        // When / Then
        assertThat(changing(agreement, "CLAIMED", Map.of())).isEqualTo(409);
        assertThat(changing(agreement, "SUPERSEDED", Map.of())).isEqualTo(400);
        assertThat(changing(agreement, "SUPERSEDED", Map.of("supersededBy", agreement)))
                .isEqualTo(422);
        assertThat(changing(agreement, "REPUDIATED", Map.of("supersededBy", by))).isEqualTo(400);
        assertThat(changing(agreement, "REPUDIATED", Map.of("statementId", UUID.randomUUID())))
                .isEqualTo(422);
        change(agreement, "SUPERSEDED", Map.of("supersededBy", by));
        assertThat(changing(agreement, "REPUDIATED", Map.of())).isEqualTo(409);
    }

    @Test
    void whatChangedSinceTheTalksIsReadPageByPage() {
        // Given
        String talks =
                desk.made(
                                "/api/v1/talks",
                                Map.of(
                                        "date",
                                        "2022-10-02",
                                        "venue",
                                        "Geneva",
                                        "desk",
                                        Desk.CAUCASUS))
                        .getString("id");
        Desk.Promise promise = desk.promise("2022-09-27");
        String id =
                desk.made("/api/v1/commitments", promise.exactly(2, "2022-09", "Asia/Yerevan"))
                        .getString("id");
        desk.awaitState(id, "BREACHED");
        // When
        List<String> events = new ArrayList<>();
        String path = "/api/v1/talks/" + talks + "/changes?limit=100";
        for (String cursor = ""; cursor != null; ) {
            JsonPath page = desk.read(path + (cursor.isEmpty() ? "" : "&cursor=" + cursor));
            events.addAll(page.getList("items.findAll { it.commitmentId == '" + id + "' }.event"));
            cursor = page.getString("next");
        }
        // Then
        assertThat(events).containsExactly("agreed", "breached");
        assertThat(desk.read("/api/v1/changes?since=2999-01-01").getList("items")).isEmpty();
        assertThat(Desk.of(Desk.LEVANT).read("/api/v1/changes").getList("items.commitmentId"))
                .doesNotContain(id);
    }

    private String said(String date, String text, Map<String, String> more) {
        Map<String, Object> body = new HashMap<>();
        body.put("speaker", "Prime minister");
        body.put("date", date);
        body.put("text", text);
        body.put("language", "en");
        body.put("desk", Desk.CAUCASUS);
        body.putAll(more);
        return desk.made(STATEMENTS, body).getString("id");
    }

    private List<String> found(String query) {
        return desk.read(STATEMENTS + "?" + query).getList("items.id", String.class);
    }

    private JsonPath change(String agreement, String status, Map<String, ?> more) {
        return desk.made("/api/v1/agreements/" + agreement + "/status-changes", to(status, more));
    }

    private int changing(String agreement, String status, Map<String, ?> more) {
        return desk.post("/api/v1/agreements/" + agreement + "/status-changes", to(status, more))
                .statusCode();
    }

    private static Map<String, Object> to(String status, Map<String, ?> more) {
        Map<String, Object> body = new HashMap<>(more);
        body.put("status", status);
        body.put("reason", "It was said");
        body.put("evidence", "Transcript");
        return body;
    }
}
