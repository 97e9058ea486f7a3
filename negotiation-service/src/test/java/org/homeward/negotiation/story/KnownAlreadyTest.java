package org.homeward.negotiation.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.homeward.testkit.EventLog;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@ServiceTest
@Tag("real")
class KnownAlreadyTest {

    private final Desk desk = Desk.officer();

    @Inject Replica replica;

    /** S7 as history: the due date passed years before the promise was typed in. */
    @Test
    void whoIsKnownToHaveDeclinedIsOwedNoMoreBeforeTheClockLooks() {
        // Given
        Desk.Promise promise = desk.promise("2022-09-01");
        Map<String, Object> eighty = promise.exactly(80, "../2022-09", "Asia/Yerevan");
        eighty.put("entries", List.of(declined(Map.of("count", 4), "2022-09-20")));
        eighty.put("fulfilments", List.of(came(Map.of("count", 76), "2022-09-20")));
        // When
        JsonPath kept = desk.made("/api/v1/commitments", eighty);
        // Then
        assertThat(kept.getString("state")).isEqualTo("FULFILLED");
        assertThat(kept.getInt("owed")).isEqualTo(76);
        assertThat(kept.getList("breaches")).isEmpty();
        assertThat(kept.getList("history.event"))
                .containsExactly("agreed", "entry-changed", "fulfilment-recorded", "fulfilled");
        assertThat(changed(kept.getString("id"))).contains("\"history\":true");
    }

    /** Death known when the promise was recorded is no news; death that is learnt of later is. */
    @Test
    void whatBecameOfSomebodyLaterIsNews() {
        // Given
        String id =
                desk.made(
                                "/api/v1/commitments",
                                desk.promise("2022-09-01").exactly(2, "2099", "Asia/Yerevan"))
                        .getString("id");
        // When
        desk.made(
                "/api/v1/commitments/" + id + "/entries",
                Map.of("state", "DIED_BEFORE", "count", 1, "reason", "The ICRC told us"));
        // Then
        assertThat(changed(id)).contains("\"history\":false", "\"state\":\"DIED_BEFORE\"");
    }

    private static String changed(String id) {
        try (EventLog log = Desk.log("homeward.negotiation.events")) {
            return String.valueOf(
                    log.await("org.homeward.negotiation.commitment.entry-changed.v1", id).data());
        }
    }

    @Test
    void whoDeclinedOnlyAfterTheDueDateWasOwedOnIt() {
        // Given
        Map<String, Object> eighty =
                desk.promise("2022-09-01").exactly(80, "../2022-09", "Asia/Yerevan");
        eighty.put("entries", List.of(declined(Map.of("count", 4), "2022-10-02")));
        eighty.put("fulfilments", List.of(came(Map.of("count", 76), "2022-09-20")));
        // When
        String id = desk.made("/api/v1/commitments", eighty).getString("id");
        // Then
        JsonPath late = desk.awaitState(id, "CURED_LATE");
        assertThat(late.getInt("breaches[0].owed")).isEqualTo(80);
        assertThat(late.getInt("breaches[0].shortfall")).isEqualTo(4);
    }

    @Test
    void ofAListItIsSaidWhomItIsAbout() {
        // Given
        UUID home = replica.detainee(Desk.CAUCASUS);
        UUID stayed = replica.detainee(Desk.CAUCASUS);
        Map<String, Object> both = desk.promise("2022-09-01").named("../2022-09", home, stayed);
        both.put("fulfilments", List.of(came(Map.of("detainees", List.of(home)), "2022-09-20")));
        both.put("entries", List.of(declined(Map.of("count", 1), "2022-09-20")));
        Response unsaid = desk.post("/api/v1/commitments", both);
        assertThat(unsaid.statusCode()).isEqualTo(400);
        assertThat(unsaid.jsonPath().getString("errors[0].field"))
                .isEqualTo("entries[0].detainees");
        both.put(
                "entries",
                List.of(declined(Map.of("detainees", List.of(UUID.randomUUID())), "2022-09-20")));
        assertThat(desk.post("/api/v1/commitments", both).statusCode()).isEqualTo(422);
        both.put("entries", List.of(declined(Map.of("detainees", List.of(stayed)), "2022-09-20")));
        // When
        JsonPath kept = desk.made("/api/v1/commitments", both);
        // Then
        assertThat(kept.getString("state")).isEqualTo("FULFILLED");
        assertThat(kept.getString("entries.find { it.detaineeId == '" + stayed + "' }.state"))
                .isEqualTo("DECLINED_BY_PERSON");
    }

    private static Map<String, Object> declined(Map<String, Object> who, String at) {
        Map<String, Object> said = new HashMap<>(who);
        said.putAll(Map.of("state", "DECLINED_BY_PERSON", "at", at, "reason", "Chose to stay"));
        return said;
    }

    private static Map<String, Object> came(Map<String, Object> who, String date) {
        Map<String, Object> delivery = new HashMap<>(who);
        delivery.putAll(Map.of("date", date, "verifiedBy", "Desk"));
        return delivery;
    }
}
