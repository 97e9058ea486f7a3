package org.homeward.deploy.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.homeward.deploy.local.client.Answer;
import org.homeward.deploy.local.client.DeskOfficer;
import org.homeward.deploy.local.client.HomewardApi;
import org.homeward.deploy.local.client.Promise;
import org.homeward.deploy.local.client.Term;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * S5, S8 and S12: persons against maps, persons against persons, and the fallen apart from both.
 */
@ExtendWith(RunningPlatform.class)
@Tag("real")
class GoldenExchangesStoryTest {

    @Test
    void mapsAreTheOtherHalfOfReleasesAndNeverCountAsPersons(Outside outside) {
        // Given
        DeskOfficer officer = outside.officer("S5");
        String june = officer.agreement("JOINT_STATEMENT", "2021-06-12", "Ministry (demo)");
        String july = officer.agreement("JOINT_STATEMENT", "2021-07-03", "Ministry (demo)");
        String december = officer.agreement("ORAL_PROMISE", "2021-12-04", "Ministry (demo)");
        Promise fifteen = released(officer, june, 15, "2021-06-12");
        Promise fifteenMore = released(officer, july, 15, "2021-07-03");
        Promise ten = released(officer, december, 10, "2021-12-04");

        // When
        Promise first =
                officer.inReturn(
                        june, fifteen, maps(97_000, "2021-06-12", came("2021-06-12", 97_000)));
        Promise second = officer.inReturn(july, fifteenMore, maps(92_000, "2021-07-03", ""));
        Promise third =
                officer.inReturn(
                        december,
                        ten,
                        new Term(
                                "MAPS",
                                "{\"kind\":\"ITEMS\",\"description\":\"Maps of minefields (demo)\"}",
                                on("2021-12-04"),
                                came("2021-12-04", 1, "complete")));
        officer.promised(
                december,
                new Term(
                        "OTHER",
                        "{\"kind\":\"ITEMS\",\"description\":\"Letters (demo)\",\"quantity\":3}",
                        on("2021-12-04"),
                        came("2021-12-04", 3)));

        // Then
        theFirstMapsWereGiven(outside, officer, fifteen, first);
        theSecondAreMissingUntilTheyAreLearntOf(outside, officer, second);
        JsonNode unnumbered = officer.commitment(third);
        assertThat(unnumbered.path("state").asText()).isEqualTo("FULFILLED");
        assertThat(unnumbered.path("quantified").asBoolean(true)).isFalse();
        JsonNode theirs = officer.compliance();
        Figures.show(
                theirs,
                Map.of(
                        "promises", 4,
                        "keptOnTime", 4,
                        "broken", 0,
                        "personsPromised", 40,
                        "personsDelivered", 40));
        JsonNode ours = officer.complianceOf(officer.creditor());
        Figures.show(ours, Map.of("promises", 3, "keptOnTime", 3, "broken", 0));
        noPersons(ours);
    }

    @Test
    void thirtyTwoForTwoIsKeptOnTimeByBothSides(Outside outside) {
        // Given
        DeskOfficer officer = outside.officer("S8");
        String agreement =
                officer.agreement("JOINT_STATEMENT", "2023-12-07", "Joint statement (demo)");
        String due = on("2023-12");

        // When
        Promise theirs = officer.commitment(agreement, exactly(32), due, came("2023-12-13", 32));
        Promise ours =
                officer.inReturn(
                        agreement,
                        theirs,
                        new Term("RELEASE", exactly(2), due, came("2023-12-13", 2)));

        // Then
        kept(outside, officer, theirs, 32);
        kept(outside, officer, ours, 2);
        assertThat(officer.commitment(theirs).path("agreedOn").asText()).isEqualTo("2023-12-07");
        assertThat(officer.commitment(ours).path("reciprocalTo").asText()).isEqualTo(theirs.id());
        Engine.hasLooked(outside);
        assertThat(outside.eventsOf(theirs, "commitment.breached")).isEmpty();
        assertThat(outside.eventsOf(ours, "commitment.breached")).isEmpty();
        keptOnTime(officer.compliance(), 32);
        keptOnTime(officer.complianceOf(officer.creditor()), 2);
    }

    @Test
    void aThousandRemainsForThirtyOneAreCountedApartFromTheLiving(Outside outside) {
        // Given
        HomewardApi api = outside.as("officer");
        DeskOfficer officer = new DeskOfficer(api, Outside.DESK, "S12");
        String agreement = officer.agreement("ORAL_PROMISE", "2025-10", "Mediator (demo)");
        String undated = "{\"kind\":\"NONE\"}";
        Promise thousand =
                officer.promised(agreement, new Term("REMAINS", exactly(1_000), undated, ""));
        Promise thirtyOne =
                officer.inReturn(
                        agreement,
                        thousand,
                        new Term("REMAINS", exactly(31), undated, came("2025-10-23", 31)));
        officer.headcount(agreement, 5, "2099", "in time");

        // When
        Answer asTheLiving = handedOver(api, "RELEASE", thousand);
        JsonNode handOver = handedOver(api, "REMAINS", thousand).expect(201).json();

        // Then
        assertThat(asTheLiving.status()).isEqualTo(422);
        assertThat(asTheLiving.json().at("/errors/0/field").asText()).isEqualTo("object");
        Figures.show(handOver, Map.of("arrivals", 1_000, "allocated", 1_000, "unlisted", 0));
        assertThat(handOver.path("persons")).as("identification is pending").isEmpty();
        kept(outside, officer, thousand, 1_000);
        kept(outside, officer, thirtyOne, 31);
        JsonNode theirs = officer.compliance();
        Figures.show(theirs, Map.of("promises", 2, "keptOnTime", 1, "open", 1));
        Figures.show(
                theirs,
                Map.of("personsPromised", 5, "personsDelivered", 0, "personsOutstanding", 5));
        Figures.show(theirs, Map.of("/remains/promised", 1_000, "/remains/delivered", 1_000));
        JsonNode ours = officer.complianceOf(officer.creditor());
        Figures.show(ours, Map.of("/remains/promised", 31, "/remains/delivered", 31));
        noPersons(ours);
    }

    private static void theFirstMapsWereGiven(
            Outside outside, DeskOfficer officer, Promise persons, Promise maps) {
        kept(outside, officer, maps, 97_000);
        JsonNode sheet = officer.commitment(maps);
        assertThat(sheet.path("reciprocalTo").asText()).isEqualTo(persons.id());
        assertThat(sheet.path("object").asText()).isEqualTo("MAPS");
        assertThat(sheet.at("/target/unit").asText()).isEqualTo("mines");
    }

    private static void theSecondAreMissingUntilTheyAreLearntOf(
            Outside outside, DeskOfficer officer, Promise maps) {
        JsonNode breach = outside.watch().event("commitment.breached", maps.id()).data();
        assertThat(breach.path("object").asText()).isEqualTo("MAPS");
        assertThat(breach.path("outstandingDetainees")).isEmpty();
        Figures.show(breach, Map.of("owed", 92_000, "delivered", 0, "shortfall", 92_000));
        JsonNode ours = officer.complianceOf(officer.creditor());
        Figures.show(ours, Map.of("unkept", 1, "broken", 1));
        noPersons(ours);
        officer.delivered(maps, "2021-07-03", 92_000);
        Figures.show(
                outside.watch().event("commitment.breach-rescinded", maps.id()).data(),
                Map.of("delivered", 92_000));
    }

    private static void kept(Outside outside, DeskOfficer officer, Promise promise, int figure) {
        Map<String, Integer> figures = Map.of("owed", figure, "delivered", figure);
        Figures.show(outside.watch().event("commitment.fulfilled", promise.id()).data(), figures);
        JsonNode sheet = officer.commitment(promise);
        assertThat(sheet.path("state").asText()).isEqualTo("FULFILLED");
        assertThat(sheet.path("breaches")).isEmpty();
        Figures.show(sheet, figures);
    }

    private static void keptOnTime(JsonNode record, int persons) {
        Figures.show(
                record,
                Map.of(
                        "promises", 1,
                        "keptOnTime", 1,
                        "broken", 0,
                        "personsPromised", persons,
                        "personsDelivered", persons));
        Figures.addUp(record);
    }

    private static void noPersons(JsonNode record) {
        Figures.show(
                record,
                Map.of("personsPromised", 0, "personsDelivered", 0, "personsOutstanding", 0));
        Figures.addUp(record);
    }

    private static Answer handedOver(HomewardApi api, String object, Promise promise) {
        String body =
                """
                {"date":"2025-10-23","place":"Demo crossing (made up)","verifiedBy":"officer",
                 "desk":"%s","object":"%s","count":1000,
                 "allocations":[{"commitmentId":"%s","count":1000}]}
                """
                        .formatted(Outside.DESK, object, promise.id());
        return api.post("/hand-overs", body);
    }

    private static Promise released(
            DeskOfficer officer, String agreement, int persons, String day) {
        return officer.commitment(agreement, exactly(persons), on(day), came(day, persons));
    }

    private static Term maps(int mines, String day, String more) {
        String target =
                """
                {"kind":"ITEMS","description":"Maps of minefields (demo)","quantity":%d,"unit":"mines"}
                """
                        .formatted(mines);
        return new Term("MAPS", target, on(day), more);
    }

    private static String exactly(int persons) {
        return "{\"kind\":\"HEADCOUNT\",\"exactly\":%d}".formatted(persons);
    }

    private static String on(String edtf) {
        return "{\"edtf\":\"%s\",\"zone\":\"Asia/Yerevan\",\"graceDays\":0}".formatted(edtf);
    }

    private static String came(String date, int count) {
        return came(date, count, "");
    }

    /** What is known to have come when the promise is recorded. */
    private static String came(String date, int count, String judged) {
        String complete = judged.isEmpty() ? "" : ",\"complete\":true";
        return ",\"fulfilments\":[{\"date\":\"%s\",\"verifiedBy\":\"officer\",\"count\":%d%s}]"
                .formatted(date, count, complete);
    }
}
