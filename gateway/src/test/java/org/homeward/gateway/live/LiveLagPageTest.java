package org.homeward.gateway.live;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.eclipse.microprofile.health.Readiness;
import org.homeward.access.Roles;
import org.homeward.gateway.GatewayTest;
import org.homeward.gateway.Wires;
import org.homeward.liveness.ThreadHeartbeats;
import org.homeward.testkit.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A picture that is behind says so: to readers of every language, to programs, and to probes. */
@GatewayTest
@Tag("real")
class LiveLagPageTest {

    @Inject StuckFold stuck;
    @Inject ThreadHeartbeats heartbeats;
    @Inject @Readiness LiveCheck readiness;
    Wires wires;

    @AfterEach
    void goOn() {
        stuck.release();
        await("the picture to be live").until(() -> readiness.call().getStatus() == Status.UP);
    }

    @Test
    void aReaderThatIsStuckTakesReadinessBackAndThePagesSaySinceWhen() {
        // Given
        await("a live picture").until(() -> readiness.call().getStatus() == Status.UP);
        board().then().statusCode(200).body("notLiveSince", nullValue());
        page("en").then().body(not(containsString("data-testid=\"not-live\"")));

        // When
        stuck.hold();
        wires.negotiation("commitment.stuck", UUID.randomUUID(), "levant", "{}");

        // Then
        await("readiness to be taken back")
                .atMost(Duration.ofSeconds(30))
                .until(() -> readiness.call().getStatus() == Status.DOWN);
        board().then().statusCode(200).body("notLiveSince", notNullValue());
        page("en").then().body(containsString("Not live since"));
        page("hy").then().body(containsString("Պատկերը չի թարմացվում"));
        assertThat(heartbeats.faults()).isEmpty();
        stuck.release();
        await("the picture to be live again")
                .atMost(Duration.ofSeconds(30))
                .until(() -> board().jsonPath().get("notLiveSince") == null);
    }

    @Test
    void everythingThatMustGoOnIsWatched() {
        assertThat(heartbeats.names())
                .contains("live-topics", "live-ends", "live-stream", "board-changes");
    }

    @Test
    void threadsThatAreInterruptedGoOn() {
        // Given
        Set<String> names = Set.of("live-topics", "live-ends");

        // When
        Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> names.contains(thread.getName()))
                .forEach(Thread::interrupt);

        // Then
        await("a live picture after it")
                .atMost(Duration.ofSeconds(30))
                .until(() ->
                        readiness.call().getStatus() == Status.UP
                                && board().jsonPath().get("notLiveSince") == null);
        assertThat(heartbeats.faults()).isEmpty();
    }

    private static Response board() {
        return given().auth().oauth2(analyst()).get("/api/v1/board");
    }

    private static Response page(String language) {
        return given().auth()
                .oauth2(analyst())
                .header("Accept-Language", language)
                .accept("text/html")
                .get("/board/figures");
    }

    private static String analyst() {
        return Tokens.of("analyst", Roles.ANALYST).desks("levant").bearer();
    }
}
