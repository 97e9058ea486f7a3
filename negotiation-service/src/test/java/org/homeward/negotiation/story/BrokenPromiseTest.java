package org.homeward.negotiation.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.homeward.testkit.EventLog;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@ServiceTest
@Tag("real")
class BrokenPromiseTest {

    private final Desk desk = Desk.officer();

    /** S1 of the golden scenarios, entered while it is still open. */
    @Test
    void seventeenPromisedBeforeTheEndOfSeptemberAndNobodyCameIsABreachOfSeventeen() {
        // Given
        var promise = desk.promise("2022-09-27");
        Map<String, Object> request =
                promise.of(
                        Map.of("kind", "HEADCOUNT", "exactly", 17),
                        Map.of(
                                "edtf",
                                "../2022-09",
                                "zone",
                                "Asia/Yerevan",
                                "wording",
                                "before the end of September"));
        // When
        JsonPath answer = desk.made("/api/v1/commitments", request);
        // Then
        assertThat(answer.getString("state")).isEqualTo("AGREED");
        assertThat(answer.getString("due.instant")).isEqualTo("2022-09-30T20:00:00Z");
        assertThat(answer.getInt("due.version")).isEqualTo(1);
        assertThat(answer.getInt("owed")).isEqualTo(17);
        assertThat(answer.getInt("delivered")).isZero();
        assertThat(answer.getInt("outstanding")).isEqualTo(17);
        assertThat(answer.getList("breaches")).isEmpty();
        String id = answer.getString("id");
        JsonPath broken = desk.awaitState(id, "BREACHED");
        assertThat(broken.getInt("breaches[0].shortfall")).isEqualTo(17);
        assertThat(broken.getString("breaches[0].instant")).isEqualTo("2022-09-30T20:00:00Z");
        try (EventLog log = Desk.log("homeward.negotiation.events")) {
            JsonPath event =
                    new JsonPath(
                            log.await("org.homeward.negotiation.commitment.breached.v1", id)
                                    .data());
            assertThat(event.getString("due.instant")).isEqualTo("2022-09-30T20:00:00Z");
            assertThat(event.getInt("shortfall")).isEqualTo(17);
            assertThat(event.getBoolean("history")).isTrue();
            assertThat(event.getBoolean("declared")).isFalse();
        }
    }

    @Test
    void lateDeliveryOfEverybodyIsCuredLateByFourDaysAndTheBreachStays() {
        // Given
        var promise = desk.promise("2022-09-27");
        String id =
                desk.made("/api/v1/commitments", promise.exactly(17, "../2022-09", "Asia/Yerevan"))
                        .getString("id");
        desk.awaitState(id, "BREACHED");
        // When
        JsonPath cured =
                desk.made(
                        "/api/v1/commitments/" + id + "/fulfilments",
                        Map.of("date", "2022-10-04", "verifiedBy", "Desk", "count", 17));
        // Then
        assertThat(cured.getString("state")).isEqualTo("CURED_LATE");
        assertThat(cured.getInt("daysLate")).isEqualTo(4);
        assertThat(cured.getBoolean("breaches[0].standing")).isTrue();
    }

    /**
     * S1 entered as history: what came late is known from the start, the breach is written all the
     * same.
     */
    @Test
    void historyWithALateDeliveryIsBreachedAndCuredWithoutAnyoneWaiting() {
        // Given
        var promise = desk.promise("2022-09-27");
        Map<String, Object> request = promise.exactly(17, "../2022-09", "Asia/Yerevan");
        request.put(
                "fulfilments",
                List.of(Map.of("date", "2022-10-04", "verifiedBy", "Desk", "count", 17)));
        // When
        String id = desk.made("/api/v1/commitments", request).getString("id");
        // Then
        JsonPath cured = desk.awaitState(id, "CURED_LATE");
        assertThat(cured.getInt("daysLate")).isEqualTo(4);
        assertThat(cured.getInt("breaches[0].delivered")).isZero();
        assertThat(cured.getList("history.event"))
                .containsExactly("agreed", "fulfilment-recorded", "breached", "cured-late");
    }

    @Test
    void aPromiseDueInASecondIsBrokenAtOnceAndPublishedInOrder() {
        // Given
        Instant due =
                InstantSource.system().instant().plusSeconds(2).truncatedTo(ChronoUnit.SECONDS);
        var promise = desk.promise("2026-11-23");
        String id =
                desk.made(
                                "/api/v1/commitments",
                                promise.exactly(17, due.toString(), "Asia/Yerevan"))
                        .getString("id");
        // When
        JsonPath broken = desk.awaitState(id, "BREACHED");
        // Then
        Instant recorded = Instant.parse(broken.getString("recordedAt"));
        Instant begun = recorded.isAfter(due) ? recorded : due;
        assertThat(Instant.parse(broken.getString("breaches[0].detectedAt")))
                .isBetween(due, begun.plusSeconds(2));
        try (EventLog log = Desk.log("homeward.negotiation.events")) {
            log.await("org.homeward.negotiation.commitment.breached.v1", id);
            assertThat(log.all().stream().filter(e -> e.key().equals(id)).map(e -> e.sequence()))
                    .containsExactly(1L, 2L);
        }
    }
}
