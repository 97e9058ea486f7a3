package org.homeward.negotiation.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@ServiceTest
@Tag("real")
class NamedTest {

    private static final String SEPTEMBER = "../2022-09";

    private final Desk desk = Desk.officer();

    @Inject Replica replica;

    @Test
    void aNamedPromiseHalfKeptSaysWhoIsMissing() {
        // Given
        UUID home = replica.detainee(Desk.CAUCASUS);
        UUID missing = replica.detainee(Desk.CAUCASUS);
        Map<String, Object> request = desk.promise("2022-09-27").named(SEPTEMBER, home, missing);
        request.put(
                "fulfilments",
                List.of(
                        Map.of(
                                "date",
                                "2022-09-29",
                                "verifiedBy",
                                "Desk",
                                "detainees",
                                List.of(home))));
        // When
        String id = desk.made("/api/v1/commitments", request).getString("id");
        // Then
        JsonPath broken = desk.awaitState(id, "BREACHED");
        assertThat(broken.getInt("breaches[0].shortfall")).isEqualTo(1);
        assertThat(broken.getInt("delivered")).isEqualTo(1);
        assertThat(broken.getString("entries.find { it.detaineeId == '" + missing + "' }.state"))
                .isEqualTo("PENDING");
        assertThat(broken.getString("entries.find { it.detaineeId == '" + home + "' }.state"))
                .isEqualTo("DELIVERED");
    }

    @Test
    void aDetaineeOfAnotherDeskIsRefusedInTheWordsForAnUnknownOne() {
        // Given
        UUID hidden = replica.detainee(Desk.LEVANT);
        Desk.Promise promise = desk.promise("2022-09-27");
        // When
        Response forHidden = desk.post("/api/v1/commitments", promise.named(SEPTEMBER, hidden));
        Response forUnknown =
                desk.post("/api/v1/commitments", promise.named(SEPTEMBER, UUID.randomUUID()));
        // Then
        assertThat(forHidden.statusCode()).isEqualTo(422);
        assertThat(forHidden.asString().replaceAll("\"requestId\":\"[^\"]*\"", ""))
                .isEqualTo(forUnknown.asString().replaceAll("\"requestId\":\"[^\"]*\"", ""));
    }

    @Test
    void oneReturnSatisfiesOnePromiseOnly() {
        // Given
        UUID person = replica.detainee(Desk.CAUCASUS);
        Desk.Promise promise = desk.promise("2022-09-27");
        String first =
                desk.made("/api/v1/commitments", promise.named(SEPTEMBER, person)).getString("id");
        String second =
                desk.made("/api/v1/commitments", promise.named(SEPTEMBER, person)).getString("id");
        Map<String, Object> came =
                Map.of("date", "2022-10-04", "verifiedBy", "Desk", "detainees", List.of(person));
        desk.awaitState(first, "BREACHED");
        desk.made("/api/v1/commitments/" + first + "/fulfilments", came);
        // When
        Response again = desk.post("/api/v1/commitments/" + second + "/fulfilments", came);
        // Then
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.jsonPath().getString("type")).endsWith("return-already-counted");
    }

    @Test
    void aRetractedReturnIsFreeForThePromiseItBelongsTo() {
        // Given
        UUID person = replica.detainee(Desk.CAUCASUS);
        Desk.Promise promise = desk.promise("2022-09-27");
        String wrong =
                desk.made("/api/v1/commitments", promise.named(SEPTEMBER, person)).getString("id");
        String right =
                desk.made("/api/v1/commitments", promise.named(SEPTEMBER, person)).getString("id");
        Map<String, Object> came =
                Map.of("date", "2022-09-29", "verifiedBy", "Desk", "detainees", List.of(person));
        desk.awaitState(wrong, "BREACHED");
        JsonPath kept = desk.made("/api/v1/commitments/" + wrong + "/fulfilments", came);
        assertThat(kept.getString("state")).isEqualTo("FULFILLED");
        String fulfilment = kept.getString("fulfilments[0].id");
        // When
        JsonPath reinstated =
                desk.made(
                        "/api/v1/commitments/"
                                + wrong
                                + "/fulfilments/"
                                + fulfilment
                                + "/retraction",
                        Map.of("reason", "Booked on the wrong promise"));
        // Then
        assertThat(reinstated.getString("state")).isEqualTo("BREACHED");
        assertThat(reinstated.getList("breaches")).hasSize(1);
        assertThat(
                        desk.made("/api/v1/commitments/" + right + "/fulfilments", came)
                                .getInt("delivered"))
                .isEqualTo(1);
    }

    /** S11: someone returns who is on no list. */
    @Test
    void whoIsOnNoListIsRecordedAsUnlisted() {
        // Given
        UUID listed = replica.detainee(Desk.CAUCASUS);
        UUID unlisted = replica.detainee(Desk.CAUCASUS);
        String id =
                desk.made(
                                "/api/v1/commitments",
                                desk.promise("2022-09-27").named(SEPTEMBER, listed))
                        .getString("id");
        // When
        JsonPath handOver =
                desk.made(
                        "/api/v1/hand-overs",
                        Map.of(
                                "date",
                                "2022-10-04",
                                "place",
                                "Border crossing",
                                "verifiedBy",
                                "Desk",
                                "desk",
                                Desk.CAUCASUS,
                                "persons",
                                List.of(listed, unlisted),
                                "allocations",
                                List.of(Map.of("commitmentId", id, "detainees", List.of(listed)))));
        // Then
        assertThat(handOver.getInt("arrivals")).isEqualTo(2);
        assertThat(handOver.getInt("allocated")).isEqualTo(1);
        assertThat(handOver.getInt("unlisted")).isEqualTo(1);
        assertThat(
                        (Object)
                                handOver.get(
                                        "persons.find { it.detaineeId == '"
                                                + unlisted
                                                + "' }.commitmentId"))
                .isNull();
    }

    /** S12: remains are counted apart, and nobody need be identified for a number to be kept. */
    @Test
    void remainsAreCountedApartFromPersons() {
        // Given
        Desk.Promise promise = desk.promise("2022-09-27");
        Map<String, Object> request = promise.exactly(31, "2099", "Asia/Yerevan");
        request.put("object", "REMAINS");
        String id = desk.made("/api/v1/commitments", request).getString("id");
        Map<String, Object> wrong =
                Map.of(
                        "date",
                        "2022-10-04",
                        "verifiedBy",
                        "Desk",
                        "desk",
                        Desk.CAUCASUS,
                        "count",
                        31,
                        "allocations",
                        List.of(Map.of("commitmentId", id, "count", 31)));
        assertThat(desk.post("/api/v1/hand-overs", wrong).statusCode()).isEqualTo(422);
        // When
        JsonPath kept =
                desk.made(
                        "/api/v1/commitments/" + id + "/fulfilments",
                        Map.of("date", "2022-10-04", "verifiedBy", "Desk", "count", 31));
        // Then
        assertThat(kept.getString("state")).isEqualTo("FULFILLED");
        assertThat(
                        desk.read("/api/v1/parties/" + promise.debtor() + "/compliance")
                                .getInt("personsDelivered"))
                .isZero();
    }

    @Test
    void moreIsNeverAllocatedThanCame() {
        // Given
        String id =
                desk.made(
                                "/api/v1/commitments",
                                desk.promise("2022-09-27").exactly(17, "2099", "Asia/Yerevan"))
                        .getString("id");
        // When
        Response refused =
                desk.post(
                        "/api/v1/hand-overs",
                        Map.of(
                                "date",
                                "2022-10-04",
                                "verifiedBy",
                                "Desk",
                                "desk",
                                Desk.CAUCASUS,
                                "count",
                                16,
                                "allocations",
                                List.of(Map.of("commitmentId", id, "count", 17))));
        // Then
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(desk.read("/api/v1/commitments/" + id).getInt("delivered")).isZero();
    }

    @Test
    void aPublishedReturnIsProposedToTheOfficerAndSatisfiesNothingByItself() {
        // Given
        UUID person = replica.detainee(Desk.CAUCASUS);
        String id =
                desk.made(
                                "/api/v1/commitments",
                                desk.promise("2022-09-27").named(SEPTEMBER, person))
                        .getString("id");
        // When
        replica.repatriated(person, UUID.randomUUID(), Desk.CAUCASUS);
        // Then
        JsonPath sheet = desk.read("/api/v1/commitments/" + id);
        assertThat(sheet.getInt("delivered")).isZero();
        assertThat(sheet.getString("proposals[0].detaineeId")).isEqualTo(person.toString());
        assertThat(sheet.getString("proposals[0].date")).isEqualTo("2022-10-04");
        assertThat(sheet.getString("proposals[0].state")).isEqualTo("PROPOSED");
    }

    @Test
    void aCountTurnsIntoNamesAndEachReturnIsTakenFromThenOn() {
        // Given
        UUID person = replica.detainee(Desk.CAUCASUS);
        Desk.Promise promise = desk.promise("2022-09-27");
        Map<String, Object> two = promise.exactly(2, "../2022-09", "Asia/Yerevan");
        two.put(
                "fulfilments",
                List.of(Map.of("date", "2022-09-29", "verifiedBy", "Desk", "count", 2)));
        JsonPath counted = desk.made("/api/v1/commitments", two);
        String id = counted.getString("id");
        String names =
                "/api/v1/commitments/"
                        + id
                        + "/fulfilments/"
                        + counted.getString("fulfilments[0].id")
                        + "/names";
        Map<String, Object> who =
                Map.of("detainees", List.of(person), "reason", "Identified by the border service");
        // When
        JsonPath named = desk.made(names, who);
        // Then
        assertThat(named.getString("state")).isEqualTo("FULFILLED");
        assertThat(named.getInt("delivered")).isEqualTo(2);
        assertThat(named.getString("entries[0].detaineeId")).isEqualTo(person.toString());
        assertThat(named.getString("entries[0].state")).isEqualTo("DELIVERED");
        String other =
                desk.made("/api/v1/commitments", promise.named(SEPTEMBER, person)).getString("id");
        desk.awaitState(other, "BREACHED");
        Response again =
                desk.post(
                        "/api/v1/commitments/" + other + "/fulfilments",
                        Map.of(
                                "date",
                                "2022-09-29",
                                "verifiedBy",
                                "Desk",
                                "detainees",
                                List.of(person)));
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(desk.post(names, who).statusCode()).isEqualTo(409);
    }

    /** Somebody is visited, named and written about many times before they come home once. */
    @Test
    void aVisitTakesNobodysReturn() {
        // Given
        UUID person = replica.detainee(Desk.CAUCASUS);
        Desk.Promise promise = desk.promise("2022-09-27");
        Map<String, Object> came =
                Map.of("date", "2022-09-29", "verifiedBy", "Desk", "detainees", List.of(person));
        for (String object : List.of("VISIT", "VISIT", "INFORMATION", "LIST", "OTHER")) {
            Map<String, Object> other = promise.named(SEPTEMBER, person);
            other.put("object", object);
            other.put("fulfilments", List.of(came));
            assertThat(desk.made("/api/v1/commitments", other).getString("state"))
                    .isEqualTo("FULFILLED");
        }
        Map<String, Object> release = promise.named(SEPTEMBER, person);
        release.put("fulfilments", List.of(came));
        // When
        JsonPath home = desk.made("/api/v1/commitments", release);
        // Then
        assertThat(home.getString("state")).isEqualTo("FULFILLED");
        Map<String, Object> remains = promise.named(SEPTEMBER, person);
        remains.put("object", "REMAINS");
        remains.put("fulfilments", List.of(came));
        assertThat(desk.post("/api/v1/commitments", remains).statusCode()).isEqualTo(409);
    }

    @Test
    void aProposedReturnIsConfirmedOnceAndThenCounts() {
        // Given
        UUID person = replica.detainee(Desk.CAUCASUS);
        String id =
                desk.made(
                                "/api/v1/commitments",
                                desk.promise("2022-09-27").named(SEPTEMBER, person))
                        .getString("id");
        desk.awaitState(id, "BREACHED");
        replica.repatriated(person, UUID.randomUUID(), Desk.CAUCASUS);
        String sheet = "/api/v1/commitments/" + id;
        String proposal = sheet + "/proposals/" + desk.read(sheet).getString("proposals[0].id");
        Map<String, String> vouched =
                Map.of("verifiedBy", "Border service", "evidence", "Receipt 9");
        // When
        JsonPath confirmed = desk.made(proposal + "/confirmation", vouched);
        // Then
        assertThat(confirmed.getString("state")).isEqualTo("CURED_LATE");
        assertThat(confirmed.getInt("daysLate")).isEqualTo(4);
        assertThat(confirmed.getString("fulfilments[0].verifiedBy")).isEqualTo("Border service");
        assertThat(confirmed.getString("proposals[0].state")).isEqualTo("CONFIRMED");
        assertThat(confirmed.getString("proposals[0].decidedBy"))
                .isEqualTo("officer-of-south-caucasus");
        assertThat(desk.post(proposal + "/confirmation", vouched).statusCode()).isEqualTo(409);
        assertThat(desk.post(proposal + "/refusal", Map.of("reason", "late")).statusCode())
                .isEqualTo(409);
    }

    @Test
    void aRefusedReturnSaysWhyAndCountsForNothing() {
        // Given
        UUID person = replica.detainee(Desk.CAUCASUS);
        String id =
                desk.made(
                                "/api/v1/commitments",
                                desk.promise("2022-09-27").named(SEPTEMBER, person))
                        .getString("id");
        replica.repatriated(person, UUID.randomUUID(), Desk.CAUCASUS);
        String sheet = "/api/v1/commitments/" + id;
        String proposal = sheet + "/proposals/" + desk.read(sheet).getString("proposals[0].id");
        // When
        JsonPath refused =
                desk.made(
                        proposal + "/refusal",
                        Map.of("reason", "By the court, not by them", "evidence", "Ruling 4"));
        // Then
        assertThat(refused.getInt("delivered")).isZero();
        assertThat(refused.getString("proposals[0].state")).isEqualTo("REFUSED");
        assertThat(refused.getString("proposals[0].reason")).isEqualTo("By the court, not by them");
        assertThat(refused.getString("proposals[0].evidence")).isEqualTo("Ruling 4");
        assertThat(desk.post(proposal + "/confirmation", Map.of("verifiedBy", "x")).statusCode())
                .isEqualTo(409);
    }
}
