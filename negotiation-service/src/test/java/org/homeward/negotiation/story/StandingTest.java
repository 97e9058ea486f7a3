package org.homeward.negotiation.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@ServiceTest
@Tag("real")
class StandingTest {

    private static final String AT = "/api/v1/commitments/standing?asOf=";

    @Test
    void whatStoodThenIsPrintedTheSameAfterTheDelivery() {
        // Given
        String name = "desk-" + UUID.randomUUID();
        Desk desk = Desk.of(name);
        String id =
                desk.made(
                                "/api/v1/commitments",
                                desk.promise("2022-09-27")
                                        .exactly(17, "../2022-09", "Asia/Yerevan"))
                        .getString("id");
        desk.awaitState(id, "BREACHED");
        String then = InstantSource.system().instant().toString();
        String before = desk.call().get(AT + then).asString();
        // When
        desk.made(
                "/api/v1/commitments/" + id + "/fulfilments",
                Map.of("date", "2022-10-04", "verifiedBy", "Desk", "count", 17));
        // Then
        assertThat(desk.call().get(AT + then).asString()).isEqualTo(before);
        JsonPath past = JsonPath.from(before);
        assertThat(past.getString("commitments[0].state")).isEqualTo("BREACHED");
        assertThat(past.getInt("commitments[0].outstanding")).isEqualTo(17);
        assertThat(past.getList("deliveries")).isEmpty();
        JsonPath now = desk.read("/api/v1/commitments/standing");
        assertThat(now.getString("commitments[0].state")).isEqualTo("CURED_LATE");
        assertThat(now.getInt("deliveries[0].count")).isEqualTo(17);
        assertThat(desk.read(AT + "2001-01-01").getList("commitments")).isEmpty();
    }

    @Test
    void theFutureHasNoStanding() {
        assertThat(Desk.officer().call().get(AT + "2999-01-01").statusCode()).isEqualTo(422);
        assertThat(Desk.officer().call().get(AT + "yesterday").statusCode()).isEqualTo(400);
    }
}
