package org.homeward.deploy.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Map;
import org.homeward.deploy.local.client.DeskOfficer;
import org.homeward.deploy.local.client.HomewardApi;
import org.homeward.deploy.local.client.ObservedEvent;
import org.homeward.deploy.local.client.Promise;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * S6, S7 and S11: a promise without a number, people who choose to stay, and one who comes though
 * nobody promised them.
 */
@ExtendWith(RunningPlatform.class)
@Tag("real")
class GoldenPromisesStoryTest {

    private static final String OPEN_LONG =
            "{\"edtf\":\"2099\",\"zone\":\"Asia/Yerevan\",\"wording\":\"in time\",\"graceDays\":0}";
    private static final String DECEMBER_2022 =
            "{\"edtf\":\"2022-12\",\"zone\":\"Asia/Yerevan\",\"wording\":\"in December\",\"graceDays\":0}";
    private static final String EIGHTY = "{\"kind\":\"HEADCOUNT\",\"exactly\":80}";

    @Test
    void allForAllBreaksWithoutANumberThoughItsScopeIsDisputed(Outside outside) {
        // Given
        DeskOfficer officer = outside.officer("S6");
        Instant due = outside.soon(15);
        String agreement =
                officer.agreement("TRILATERAL_STATEMENT", "2020-11-10", "Published text (demo)");
        Promise promise =
                officer.commitment(
                        agreement,
                        "{\"kind\":\"ALL\",\"scope\":\"All for all\",\"cutOff\":\"2020-11-10\"}",
                        "{\"edtf\":\"%s\",\"zone\":\"Asia/Yerevan\",\"graceDays\":0}"
                                .formatted(due),
                        "");

        // When
        JsonNode disputed =
                officer.changed(
                        promise,
                        "disputes",
                        "{\"kind\":\"SCOPE\",\"reason\":\"Captured after the cut-off (demo)\"}");

        // Then
        assertThat(disputed.path("state").asText()).isEqualTo("AGREED");
        assertThat(disputed.path("disputed").asBoolean()).isTrue();
        JsonNode breach = outside.watch().event("commitment.breached", promise.id()).data();
        assertThat(breach.at("/due/instant").asText()).isEqualTo(due.toString());
        assertThat(breach.path("quantified").asBoolean(true)).isFalse();
        assertThat(breach.path("owed").isNull()).as("owed in %s", breach).isTrue();
        assertThat(breach.path("shortfall").isNull()).as("shortfall in %s", breach).isTrue();
        assertThat(breach.path("disputed").asBoolean()).isTrue();
        JsonNode sheet = officer.commitment(promise);
        assertThat(sheet.path("state").asText()).isEqualTo("BREACHED");
        assertThat(sheet.at("/target/cutOff").asText()).isEqualTo("2020-11-10");
        assertThat(sheet.hasNonNull("owed") || sheet.hasNonNull("outstanding")).isFalse();
        assertThat(sheet.at("/disputes/0/kind").asText()).isEqualTo("SCOPE");
        JsonNode record = officer.compliance();
        Figures.show(record, Map.of("promises", 1, "unkept", 1, "broken", 1, "personsPromised", 0));
        Figures.addUp(record);
    }

    @Test
    void eightyAgreedSeventySixReturnedAndFourWhoStayedIsAPromiseKept(Outside outside) {
        // Given
        DeskOfficer officer = outside.officer("S7 live");
        String agreement = officer.agreement("AGREED_MINUTES", "2022-12-01", "Minutes (demo)");
        Promise promise = officer.commitment(agreement, EIGHTY, OPEN_LONG, "");
        JsonNode partly = officer.delivered(promise, "2022-12-13", 76);
        assertThat(partly.path("state").asText()).isEqualTo("AGREED");
        assertThat(partly.path("partlyFulfilled").asBoolean()).isTrue();
        Figures.show(partly, Map.of("owed", 80, "delivered", 76, "outstanding", 4));

        // When
        JsonNode kept = officer.changed(promise, "entries", declined(4, "2022-12-13"));

        // Then
        theFourAreOwedNoMore(outside, officer, promise, kept);
        JsonNode change = outside.watch().event("commitment.entry-changed", promise.id()).data();
        Figures.show(change, Map.of("owed", 76, "delivered", 76));
        assertThat(change.path("added")).hasSize(4);
    }

    @Test
    void theSameEnteredAsHistoryIsNeverCalledBroken(Outside outside) {
        // Given
        DeskOfficer officer = outside.officer("S7 history");
        String agreement = officer.agreement("AGREED_MINUTES", "2022-12-01", "Minutes (demo)");

        // When
        Promise promise =
                officer.commitment(
                        agreement,
                        EIGHTY,
                        DECEMBER_2022,
                        """
                        ,"entries":[%s],
                         "fulfilments":[{"date":"2022-12-13","verifiedBy":"officer","count":76}]
                        """
                                .formatted(declined(4, "2022-12-13")));

        // Then
        assertThat(promise.due()).contains(Instant.parse("2022-12-31T20:00:00Z"));
        theFourAreOwedNoMore(outside, officer, promise, officer.commitment(promise));
    }

    @Test
    void whoReturnsOnNoListIsRecordedAndSatisfiesNothing(Outside outside) {
        // Given
        HomewardApi api = outside.as("officer");
        DeskOfficer officer = new DeskOfficer(api, Outside.DESK, "S11");
        String listed = detainee(api, "Listed");
        String stranger = detainee(api, "Unlisted");
        String agreement = officer.agreement("AGREED_MINUTES", "2023-12-07", "Minutes (demo)");
        String target = "{\"kind\":\"NAMED\",\"detainees\":[\"%s\"]}".formatted(listed);
        Promise named = officer.commitment(agreement, target, OPEN_LONG, "");
        Promise five = officer.headcount(agreement, 5, "2099", "in time");

        // When
        JsonNode handOver =
                await("negotiation-service knows the stranger")
                        .atMost(Outside.PATIENCE)
                        .ignoreExceptions()
                        .until(() -> bothCame(api, named, listed, stranger), _ -> true);

        // Then
        Figures.show(handOver, Map.of("arrivals", 2, "allocated", 1, "unlisted", 1));
        String id = handOver.path("id").asText();
        for (JsonNode person : api.get("/hand-overs/" + id).expect(200).json().path("persons")) {
            boolean home = person.path("detaineeId").asText().equals(listed);
            assertThat(person.path("commitmentId").asText("")).isEqualTo(home ? named.id() : "");
        }
        ObservedEvent recorded = outside.watch().event("hand-over.recorded", id);
        Figures.show(recorded.data(), Map.of("arrivals", 2, "allocated", 1));
        outside.watch().event("commitment.fulfilled", named.id());
        Figures.show(officer.commitment(five), Map.of("delivered", 0, "outstanding", 5));
        JsonNode record = officer.compliance();
        Figures.show(record, Map.of("promises", 2, "keptOnTime", 1, "open", 1));
        Figures.show(
                record,
                Map.of("personsPromised", 6, "personsDelivered", 1, "personsOutstanding", 5));
        api.post("/commitments/" + named.id() + "/fulfilments", came(stranger)).expect(422);
    }

    private static void theFourAreOwedNoMore(
            Outside outside, DeskOfficer officer, Promise promise, JsonNode kept) {
        assertThat(kept.path("state").asText()).isEqualTo("FULFILLED");
        Figures.show(kept, Map.of("owed", 76, "delivered", 76, "outstanding", 0));
        assertThat(kept.path("entries"))
                .hasSize(4)
                .allSatisfy(entry -> {
                    assertThat(entry.path("state").asText()).isEqualTo("DECLINED_BY_PERSON");
                    assertThat(entry.hasNonNull("detaineeId")).isFalse();
                });
        Figures.show(
                outside.watch().event("commitment.fulfilled", promise.id()).data(),
                Map.of("owed", 76, "delivered", 76));
        JsonNode record = officer.compliance();
        Figures.show(
                record,
                Map.of("promises", 1, "keptOnTime", 1, "broken", 0, "unkept", 0, "open", 0));
        Figures.show(
                record,
                Map.of(
                        "personsPromised", 80,
                        "personsDelivered", 76,
                        "personsDeclined", 4,
                        "personsOutstanding", 0));
        Figures.addUp(record);
        Engine.hasLooked(outside);
        assertThat(outside.eventsOf(promise, "commitment.breached")).isEmpty();
        assertThat(kept.path("breaches")).isEmpty();
    }

    private static String declined(int persons, String at) {
        return """
        {"state":"DECLINED_BY_PERSON","count":%d,"at":"%s","reason":"They chose to stay (demo)"}
        """
                .formatted(persons, at);
    }

    private static JsonNode bothCame(
            HomewardApi api, Promise named, String listed, String stranger) {
        String body =
                """
                {"date":"2023-12-13","place":"Demo crossing (made up)","verifiedBy":"officer",
                 "desk":"%s","persons":["%s","%s"],
                 "allocations":[{"commitmentId":"%s","detainees":["%s"]}]}
                """
                        .formatted(Outside.DESK, listed, stranger, named.id(), listed);
        return api.post("/hand-overs", body).expect(201).json();
    }

    private static String came(String detainee) {
        return "{\"date\":\"2023-12-13\",\"verifiedBy\":\"officer\",\"detainees\":[\"%s\"]}"
                .formatted(detainee);
    }

    private static String detainee(HomewardApi api, String given) {
        String body =
                """
                {"names":[{"script":"latn","given":"%s (made up)","family":"Demoyan","kind":"BIRTH"}],
                 "desk":"%s"}
                """
                        .formatted(given, Outside.DESK);
        return api.post("/detainees", body).expect(201).text("id");
    }
}
