package org.homeward.negotiation.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.util.Map;
import org.homeward.testkit.EventLog;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How often a debtor broke its word before: as one desk knows it, and only what still stands. */
@ServiceTest
@Tag("real")
class PriorsTest {

    private static final String ALL = "/api/v1/commitments";
    private static final String ZONE = "Asia/Yerevan";

    private final Desk desk = Desk.officer();

    @Test
    void aBreachSaysHowManyOfThisDebtorStandOnThisDesk() {
        // Given
        Desk.Promise promise = desk.promise("2022-09-27");
        String first = broken(desk, promise, promise.debtor());
        String second = broken(desk, promise, promise.debtor());
        String bare =
                desk.made(ALL, promise.of(Map.of("kind", "UNSPECIFIED"), Map.of("kind", "NONE")))
                        .getString("id");
        desk.made(
                ALL + "/" + bare + "/declared-breaches",
                Map.of("statementId", statement(), "at", "2022-09-13", "reason", "said so"));
        // When: one of the three turns out to have been kept in time
        JsonPath kept =
                desk.made(
                        ALL + "/" + second + "/fulfilments",
                        Map.of("date", "2022-09-29", "verifiedBy", "Desk", "count", 2));
        assertThat(kept.getString("state")).isEqualTo("FULFILLED");
        String fourth = broken(desk, promise, promise.debtor());
        Desk other = Desk.of(Desk.LEVANT);
        String elsewhere = broken(other, other.promise("2022-09-27"), promise.debtor());
        // Then
        try (EventLog log = Desk.log("homeward.negotiation.events")) {
            assertThat(priors(log, first)).isZero();
            assertThat(priors(log, second)).isEqualTo(1);
            assertThat(priors(log, bare)).isEqualTo(2);
            assertThat(priors(log, fourth)).isEqualTo(2);
            assertThat(priors(log, elsewhere)).as("another desk learns nothing of it").isZero();
        }
    }

    private static int priors(EventLog log, String id) {
        var breached = log.await("org.homeward.negotiation.commitment.breached.v1", id);
        return new JsonPath(breached.data()).getInt("priorBreachesByDebtor");
    }

    private static String broken(Desk whose, Desk.Promise promise, String debtor) {
        Map<String, Object> request = promise.exactly(2, "2022-09", ZONE);
        request.put("debtorId", debtor);
        String id = whose.made(ALL, request).getString("id");
        whose.awaitState(id, "BREACHED");
        return id;
    }

    private String statement() {
        return desk.made(
                        "/api/v1/statements",
                        Map.of(
                                "speaker", "Spokesman",
                                "date", "2022-09-13",
                                "text", "They did not keep it.",
                                "language", "en",
                                "desk", Desk.CAUCASUS))
                .getString("id");
    }
}
