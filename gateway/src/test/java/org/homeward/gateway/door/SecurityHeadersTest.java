package org.homeward.gateway.door;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import org.homeward.gateway.GatewayTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@GatewayTest
@Tag("fast")
class SecurityHeadersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/board",
                "/api/v1/talks",
                "/webjars/htmx.org/dist/htmx.min.js",
                "/nowhere"
            })
    void everyAnswerForbidsWhatIsNotOurs(String path) {
        var answer = given().get(path);
        var policy = answer.header("Content-Security-Policy");
        assertThat(policy)
                .startsWith("default-src 'none'")
                .contains("script-src 'self';", "style-src 'self';", "frame-ancestors 'none'")
                .doesNotContain("unsafe-inline", "unsafe-eval", "*");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("same-origin");
    }

    @Test
    void answersWithDataAreNotKept() {
        assertThat(given().get("/api/v1/board").header("Cache-Control")).isEqualTo("no-store");
    }
}
