package org.homeward.gateway.door;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.Map;
import java.util.stream.Stream;
import org.homeward.access.Roles;
import org.homeward.gateway.GatewayTest;
import org.homeward.testkit.Tokens;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@GatewayTest
@TestProfile(RateLimitTest.FewRequests.class)
@Tag("fast")
class RateLimitTest {

    /** A bucket that a test can empty on the slowest machine. */
    public static class FewRequests implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "homeward.gateway.rate.burst", "3", "homeward.gateway.rate.per-second", "1");
        }
    }

    @Test
    void whoAsksTooOftenIsToldWhenToComeBackAndNobodyElseWaits() {
        // When
        var refused =
                Stream.generate(() -> ask("busy"))
                        .limit(200)
                        .filter(answer -> answer.statusCode() == 429)
                        .findFirst()
                        .orElseThrow();

        // Then
        assertThat(refused.header("Retry-After")).isEqualTo("1");
        assertThat(refused.contentType()).startsWith("application/problem+json");
        assertThat(refused.jsonPath().getString("type")).endsWith("too-many-requests");
        assertThat(ask("quiet").statusCode()).isNotEqualTo(429);
    }

    private static Response ask(String user) {
        var token = Tokens.of(user, Roles.DESK_OFFICER).desks("levant").bearer();
        return given().auth().oauth2(token).get("/api/v1/parties");
    }
}
