package org.homeward.gateway.door;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.specification.RequestSpecification;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;
import java.lang.reflect.Proxy;
import java.util.Map;
import org.homeward.access.Roles;
import org.homeward.gateway.GatewayTest;
import org.homeward.testkit.Tokens;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@GatewayTest
@Tag("fast")
class SameOriginTest {

    private static final String TOKEN = "AAAAAAAAAAAAAAAAAAAAAA";

    @Test
    void aFormOfTheConsoleIsTakenOnlyWithTheTokenOfItsPage() {
        assertThat(
                        form().cookie("csrf-token", TOKEN)
                                .formParam("csrf-token", TOKEN)
                                .post("/language")
                                .statusCode())
                .isEqualTo(303);
        assertThat(form().post("/language").statusCode()).isEqualTo(400);
        assertThat(form().formParam("csrf-token", TOKEN).post("/language").statusCode())
                .isEqualTo(400);
        assertThat(
                        form().cookie("csrf-token", TOKEN)
                                .formParam("csrf-token", "BBBBBBBBBBBBBBBBBBBBBB")
                                .post("/language")
                                .statusCode())
                .isEqualTo(400);
    }

    @Test
    void aChangeWithTheSessionCookieMustComeFromOurOwnPages() {
        assertThat(SameOrigin.holds(post(Map.of("Sec-Fetch-Site", "same-origin")))).isTrue();
        assertThat(SameOrigin.holds(post(Map.of("Origin", "https://desk.example:443")))).isTrue();
        for (var site : new String[] {"cross-site", "same-site", "none"}) {
            assertThat(SameOrigin.holds(post(Map.of("Sec-Fetch-Site", site)))).as(site).isFalse();
        }
        assertThat(SameOrigin.holds(post(Map.of("Origin", "https://evil.example")))).isFalse();
        assertThat(SameOrigin.holds(post(Map.of()))).isFalse();
    }

    @Test
    void aProgramWithABearerTokenNeedsNoOrigin() {
        assertThat(SameOrigin.holds(post(Map.of("Authorization", "Bearer x")))).isTrue();
        assertThat(SameOrigin.holds(post(Map.of("Authorization", "Basic x")))).isFalse();
    }

    private static RequestSpecification form() {
        return given().redirects()
                .follow(false)
                .auth()
                .oauth2(Tokens.of("officer", Roles.DESK_OFFICER).desks("levant").bearer())
                .formParam("language", "hy");
    }

    private static HttpServerRequest post(Map<String, String> headers) {
        return (HttpServerRequest)
                Proxy.newProxyInstance(
                        HttpServerRequest.class.getClassLoader(),
                        new Class<?>[] {HttpServerRequest.class},
                        (_, method, arguments) ->
                                switch (method.getName()) {
                                    case "method" -> HttpMethod.POST;
                                    case "getHeader" -> headers.get((String) arguments[0]);
                                    case "scheme" -> "https";
                                    case "authority" -> HostAndPort.create("desk.example", 443);
                                    default ->
                                            throw new UnsupportedOperationException(
                                                    method.getName());
                                });
    }
}
