package org.homeward.negotiation.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.homeward.testkit.EventContracts;
import org.homeward.testkit.EventLog;
import org.homeward.testkit.LoggedEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@ServiceTest
@Tag("real")
class ListsTest {

    private static final String LISTS = "/api/v1/lists";
    private static final String NAME = "Դեմո Անձ (Demo Person)";

    private final Desk desk = Desk.officer();
    private final Desk cleared = Desk.cleared();
    private String party;
    private UUID person;

    @Inject Replica replica;

    @BeforeEach
    void meet() {
        party = desk.party("Examplia");
        person = replica.detainee(Desk.CAUCASUS);
    }

    @Test
    void aFrozenVersionHasTheHashOfWhatAnybodyCanRebuild() {
        // Given
        JsonPath list = list("OURS");
        // When
        JsonPath frozen =
                freeze(
                        cleared,
                        list.getString("id"),
                        Map.of("detaineeId", person),
                        Map.of("name", NAME));
        // Then
        String content =
                "homeward-list/1\n%s\t1\tOURS\n1\t%s\t\n2\t-\t%s\n"
                        .formatted(list.getString("reference"), person, NAME);
        assertThat(frozen.getString("sha256")).isEqualTo(sha256(content));
        assertThat(frozen.getBoolean("intact")).isTrue();
        assertThat(frozen.getString("entries[1].name")).isEqualTo(NAME);
    }

    @Test
    void aNameIsReadByTheClearedOnlyAndLeavesInNoEvent() {
        // Given
        String id = list("OURS").getString("id");
        freeze(desk, id, Map.of("name", NAME), Map.of("detaineeId", person));
        handOver(id);
        // When
        Response shown = desk.call().get(LISTS + "/" + id + "/versions/1");
        answer(id, Map.of("entry", 1, "answer", "NOT_IDENTIFIED"));
        // Then
        assertThat(shown.asString()).doesNotContain("Demo Person");
        assertThat(shown.jsonPath().getBoolean("entries[0].named")).isTrue();
        assertThat(shown.jsonPath().getString("intact")).isNull();
        try (EventLog log = Desk.log("homeward.negotiation.events")) {
            log.await("org.homeward.negotiation.list.answered.v1", id);
            List<LoggedEvent> events = log.all().stream().filter(e -> id.equals(e.key())).toList();
            assertThat(events).hasSize(2).noneMatch(e -> e.toString().contains("Demo"));
            EventContracts.ofThisModule().checkAll(events);
        }
    }

    @Test
    void theAnswerToANameHasAHistoryAndTheLaterOneCounts() {
        // Given
        String id = list("OURS").getString("id");
        freeze(desk, id, Map.of("detaineeId", person));
        handOver(id);
        answer(id, "2022-11", Map.of("entry", 1, "answer", "HELD"));
        // When
        JsonPath version = answer(id, "2022-10-20", Map.of("entry", 1, "answer", "NOT_HELD"));
        // Then
        assertThat(version.getList("entries[0].answers.answer", String.class))
                .containsExactly("NOT_HELD", "HELD");
        assertThat(version.getString("entries[0].answer")).isEqualTo("HELD");
    }

    @Test
    void nobodyAnswersAListThatNeverChangedHands() {
        // Given
        String id = list("OURS").getString("id");
        freeze(desk, id, Map.of("detaineeId", person));
        // When
        Response refused = desk.post(path(id) + "/answers", answers("2022-10-20", 1));
        // Then
        assertThat(refused.statusCode()).isEqualTo(409);
        handOver(id);
        assertThat(desk.post(path(id) + "/answers", answers("2022-10-20", 2)).statusCode())
                .isEqualTo(422);
        assertThat(desk.post(path(id) + "/answers", answers("2999", 1)).statusCode())
                .isEqualTo(422);
    }

    @Test
    void twoListsSayWhoIsMissingFromWhich() {
        // Given
        UUID both = replica.detainee(Desk.CAUCASUS);
        UUID theirOwn = replica.detainee(Desk.CAUCASUS);
        String ours = list("OURS").getString("id");
        freeze(desk, ours, Map.of("detaineeId", theirOwn));
        String second =
                freeze(desk, ours, Map.of("detaineeId", person), Map.of("detaineeId", both))
                        .getString("id");
        String theirs = list("THEIRS").getString("id");
        freeze(
                desk,
                theirs,
                Map.of("detaineeId", both, "name", NAME),
                Map.of("detaineeId", theirOwn),
                Map.of("name", NAME));
        handOver(ours, 2);
        desk.made(LISTS + "/" + ours + "/versions/2/answers", answers("2022-10-20", 1));
        for (String left : List.of(ours, second)) {
            // When
            JsonPath compared = desk.read(LISTS + "/comparison?ours=" + left + "&theirs=" + theirs);
            // Then
            assertThat(compared.getList("onOursOnly.detaineeId", String.class))
                    .containsExactly(person.toString());
            assertThat(compared.getString("onOursOnly[0].answer")).isEqualTo("HELD");
            assertThat(compared.getList("onTheirsOnly.detaineeId", String.class))
                    .containsExactly(theirOwn.toString());
            assertThat(compared.getList("onBoth.detaineeId", String.class))
                    .containsExactly(both.toString());
            assertThat(compared.getList("unmatched.theirs.entry", Integer.class))
                    .containsExactly(3);
            assertThat(compared.getString("unmatched.theirs[0].name")).isNull();
        }
    }

    @Test
    void everyAnswerAboutOnePersonIsOneCall() {
        // Given
        String first = list("OURS").getString("id");
        freeze(desk, first, Map.of("detaineeId", person));
        handOver(first);
        answer(first, Map.of("entry", 1, "answer", "NOT_HELD"));
        String second = list("THEIRS").getString("id");
        freeze(desk, second, Map.of("name", NAME), Map.of("detaineeId", person));
        // When
        JsonPath found = desk.read(LISTS + "/answers?detainee=" + person);
        // Then
        assertThat(found.getList("appearances.list.listId", String.class))
                .containsExactly(second, first);
        assertThat(found.getInt("appearances[0].entry")).isEqualTo(2);
        assertThat(found.getString("appearances[1].answers[0].answer")).isEqualTo("NOT_HELD");
        assertThat(found.getString("appearances[1].handOvers[0].partyId")).isEqualTo(party);
    }

    @Test
    void aLineThatNamesNobodyOrSomebodyTwiceIsRefusedByItsPlace() {
        String id = list("OURS").getString("id");
        refused(id, 400, "entries[0]", Map.of());
        refused(id, 400, "entries[0].name", Map.of("name", "two\nlines"));
        refused(
                id,
                400,
                "entries[1].detaineeId",
                Map.of("detaineeId", person),
                Map.of("detaineeId", person));
        refused(id, 422, "entries", Map.of("detaineeId", UUID.randomUUID()));
        refused(id, 422, "entries", Map.of("detaineeId", replica.detainee(Desk.LEVANT)));
        assertThat(desk.read(LISTS + "/" + id).getInt("versions")).isZero();
    }

    private void refused(String id, int status, String field, Map<?, ?>... entries) {
        Response answer =
                desk.post(LISTS + "/" + id + "/versions", Map.of("entries", List.of(entries)));
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.jsonPath().getString("errors[0].field")).isEqualTo(field);
    }

    private JsonPath list(String side) {
        return desk.made(LISTS, Map.of("title", "Demo list", "side", side, "desk", Desk.CAUCASUS));
    }

    private JsonPath freeze(Desk by, String id, Map<?, ?>... entries) {
        return by.made(LISTS + "/" + id + "/versions", Map.of("entries", List.of(entries)));
    }

    private void handOver(String id) {
        handOver(id, 1);
    }

    private void handOver(String id, int version) {
        desk.made(
                LISTS + "/" + id + "/versions/" + version + "/hand-overs",
                Map.of("partyId", party, "date", "2022-10-02", "receipt", "signed"));
    }

    private JsonPath answer(String id, Map<String, ?> answer) {
        return answer(id, "2022-10-20", answer);
    }

    private JsonPath answer(String id, String date, Map<String, ?> answer) {
        return desk.made(
                path(id) + "/answers",
                Map.of(
                        "partyId",
                        party,
                        "date",
                        date,
                        "source",
                        "Note verbale",
                        "answers",
                        List.of(answer)));
    }

    private Map<String, Object> answers(String date, int entry) {
        return Map.of(
                "partyId",
                party,
                "date",
                date,
                "source",
                "Note verbale",
                "answers",
                List.of(Map.of("entry", entry, "answer", "HELD")));
    }

    private static String path(String id) {
        return LISTS + "/" + id + "/versions/1";
    }

    private static String sha256(String content) {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(content.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
