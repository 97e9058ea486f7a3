package org.homeward.negotiation.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.homeward.access.figures.FigureFields;
import org.homeward.testkit.AnswerFields;
import org.homeward.testkit.WordCanaries;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Readers of figures get figures and codes of every desk they are on, and nothing else. */
@ServiceTest
@Tag("real")
class AnalystAnswersTest {

    private static final String ZONE = "Asia/Yerevan";
    private static final FigureFields FIELDS = FigureFields.read();

    private final Desk plain =
            Desk.as(WordCanaries.CANARY + "-officer", "desk-officer", Desk.CAUCASUS);
    private final Desk desk =
            plain.through(
                    WordCanaries.except("desk", "date", "edtf", "zone", "cutOff", "at", "name"));
    private final Desk analyst = Desk.as("analyst", "analyst", Desk.CAUCASUS);

    @Inject Replica replica;

    @Test
    void everyFieldThatAnAnalystCanMeetIsDecided() {
        var undecided =
                AnswerFields.of("negotiation", "analyst", FIELDS::gives).stream()
                        .filter(field -> {
                            int dot = field.indexOf('.');
                            return !FIELDS.isDecided(
                                    field.substring(0, dot), field.substring(dot + 1));
                        })
                        .toList();
        assertThat(undecided).as("fields missing from analyst-fields.csv").isEmpty();
    }

    @Test
    void noAnswerAndNoTableHoldsAWordAUserNameOrADetainee() {
        // Given
        UUID person = replica.detainee(Desk.CAUCASUS);
        Desk.Promise promise = plain.promise("2022-09-27");
        recorded(promise, person);
        String debtor = "/api/v1/parties/" + promise.debtor();
        String agreement = "/api/v1/agreements/" + promise.agreement();
        List<String> answers =
                List.of(
                        debtor + "/compliance",
                        agreement + "/compliance",
                        "/api/v1/commitments/standing",
                        debtor,
                        "/api/v1/parties?limit=200");

        for (String path : answers) {
            // When
            String answer =
                    analyst.uncheckedCall().get(path).then().statusCode(200).extract().asString();

            // Then
            assertThat(answer)
                    .as(path)
                    .contains("\"")
                    .doesNotContain(WordCanaries.CANARY, person.toString());
        }
        for (String path : answers.subList(0, 2)) {
            String table =
                    analyst.uncheckedCall()
                            .accept("text/csv")
                            .get(path)
                            .then()
                            .statusCode(200)
                            .extract()
                            .asString();
            assertThat(table).contains("HEADCOUNT").doesNotContain(WordCanaries.CANARY);
            assertThat(plain.uncheckedCall().accept("text/csv").get(path).asString())
                    .as("what an officer gets")
                    .contains(WordCanaries.CANARY);
        }
    }

    @Test
    void figuresAreTheSameForBothKindsOfReaders() {
        // Given
        Desk.Promise promise = plain.promise("2022-09-27");
        recorded(promise, replica.detainee(Desk.CAUCASUS));
        String path =
                "/api/v1/parties/" + promise.debtor() + "/compliance?asOf=2999-01-01T00:00:00Z";

        // When
        JsonPath figures = new JsonPath(analyst.uncheckedCall().get(path).asString());
        JsonPath whole = plain.read(path);

        // Then
        for (String field :
                List.of(
                        "promises",
                        "open",
                        "personsPromised",
                        "personsDelivered",
                        "commitments.owed",
                        "commitments.reference",
                        "commitments.due.edtf",
                        "commitments.target.kind",
                        "commitments.target.exactly",
                        "timeline",
                        "delays")) {
            assertThat(figures.<Object>get(field)).as(field).isEqualTo(whole.get(field));
        }
    }

    private void recorded(Desk.Promise promise, UUID person) {
        Map<String, Object> counted =
                promise.of(
                        Map.of("kind", "HEADCOUNT", "exactly", 2),
                        Map.of("edtf", "2099-09", "zone", ZONE, "wording", "in time"));
        counted.put("owner", "colleague");
        String id = desk.made("/api/v1/commitments", counted).getString("id");
        desk.made(
                "/api/v1/commitments/" + id + "/fulfilments",
                Map.of(
                        "date", "2022-10-04",
                        "place", "the bridge",
                        "intermediary", "the ICRC",
                        "verifiedBy", "Desk",
                        "evidence", "a protocol",
                        "count", 1));
        desk.made(
                "/api/v1/commitments/" + id + "/disputes",
                Map.of("kind", "COUNT", "reason", "they count two", "evidence", "a note"));
        desk.made(
                "/api/v1/commitments/" + id + "/due-changes",
                Map.of(
                        "due",
                        Map.of("edtf", "2098", "zone", ZONE, "wording", "in the end"),
                        "reason",
                        "moved",
                        "evidence",
                        "a note"));
        desk.made("/api/v1/commitments", promise.named("2099", person));
        desk.made(
                "/api/v1/commitments",
                promise.of(
                        Map.of("kind", "ALL", "scope", "all for all", "cutOff", "2020-11-10"),
                        Map.of("kind", "NONE", "wording", "soon")));
        Map<String, Object> maps =
                promise.of(
                        Map.of("kind", "ITEMS", "description", "maps", "unit", "sheets"),
                        Map.of("kind", "NONE"));
        maps.put("object", "MAPS");
        maps.put("conditions", List.of(Map.of("event", "guns fall silent")));
        desk.made("/api/v1/commitments", maps);
    }
}
