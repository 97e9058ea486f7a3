package org.homeward.gateway.door;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.matching.AbsentPattern;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.homeward.access.Roles;
import org.homeward.gateway.GatewayTest;
import org.homeward.testkit.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@GatewayTest
@Tag("real")
class PassThroughTest {

    private static final String TOKEN =
            Tokens.of("officer", Roles.DESK_OFFICER).desks("south-caucasus").bearer();

    WireMockServer services;

    @BeforeEach
    void theServicesAnswer() {
        services.resetAll();
        services.stubFor(
                any(anyUrl())
                        .willReturn(
                                aResponse()
                                        .withStatus(201)
                                        .withHeader("Content-Type", "application/json")
                                        .withHeader("ETag", "\"7\"")
                                        .withHeader(
                                                "Location", services.baseUrl() + "/api/v1/talks/1")
                                        .withHeader("X-Internal", "not for everyone")
                                        .withBody("{\"id\":\"1\"}")));
    }

    @Test
    void aRequestReachesItsServiceWithTheCallersOwnToken() {
        given().auth()
                .oauth2(TOKEN)
                .urlEncodingEnabled(false)
                .header("Idempotency-Key", "k-1")
                .header("X-Evil", "1")
                .contentType("application/json")
                .body("{\"venue\":\"Prague\"}")
                .post("/api/v1/talks?x=a%20b")
                .then()
                .statusCode(201)
                .header("ETag", "\"7\"")
                .header("Location", equalTo("/api/v1/talks/1"))
                .header("X-Request-Id", notNullValue())
                .header("X-Internal", nullValue())
                .body("id", equalTo("1"));
        services.verify(
                postRequestedFor(urlEqualTo("/api/v1/talks?x=a%20b"))
                        .withHeader("Authorization", WireMock.equalTo("Bearer " + TOKEN))
                        .withHeader("Idempotency-Key", WireMock.equalTo("k-1"))
                        .withHeader("X-Evil", AbsentPattern.ABSENT)
                        .withRequestBody(WireMock.equalTo("{\"venue\":\"Prague\"}")));
    }

    @Test
    void aBodyWhereItHasNoMeaningHoldsNobodyUp() {
        for (int again = 0; again < 2; again++) {
            given().auth()
                    .oauth2(TOKEN)
                    .contentType("application/json")
                    .body("{}")
                    .get("/api/v1/parties")
                    .then()
                    .statusCode(201);
        }
        services.verify(
                2,
                getRequestedFor(urlEqualTo("/api/v1/parties"))
                        .withHeader("Content-Length", AbsentPattern.ABSENT));
    }

    @Test
    void theRequestIdGoesAllTheWay() {
        var id = "0190a1b2-0000-7000-8000-000000000001";
        given().auth()
                .oauth2(TOKEN)
                .header("X-Request-Id", id)
                .get("/api/v1/parties")
                .then()
                .header("X-Request-Id", id);
        services.verify(
                getRequestedFor(urlEqualTo("/api/v1/parties"))
                        .withHeader("X-Request-Id", WireMock.equalTo(id)));
    }

    @Test
    void nobodyIsToldToSignInByAProblemDocument() {
        given().get("/api/v1/commitments")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", "Bearer")
                .contentType("application/problem+json")
                .body("status", equalTo(401));
        assertThat(services.getAllServeEvents()).isEmpty();
    }

    @Test
    void aForgedTokenIsRefusedByAProblemDocument() {
        given().auth()
                .oauth2(TOKEN.substring(0, TOKEN.length() - 4) + "AAAA")
                .get("/api/v1/commitments")
                .then()
                .statusCode(401)
                .contentType("application/problem+json");
    }

    @Test
    void aTokenMeantForTheGatewayItselfIsNoKeyToTheApi() {
        var idToken = Tokens.of("officer", Roles.DESK_OFFICER).audience("gateway").bearer();
        given().auth().oauth2(idToken).get("/api/v1/commitments").then().statusCode(401);
        given().auth().oauth2(idToken).get("/api/v1/board").then().statusCode(401);
    }

    @Test
    void whatIsNotListedDoesNotPass() {
        for (var path : new String[] {"/api/v1/nonsense", "/api/v1/q/metrics", "/api/v2/talks"}) {
            given().auth().oauth2(TOKEN).get(path).then().statusCode(404);
        }
        assertThat(services.getAllServeEvents()).isEmpty();
    }

    @Test
    void aTrailIsAskedOfTheServiceThatKeepsIt() {
        given().auth().oauth2(TOKEN).get("/api/v1/audit/negotiation").then().statusCode(201);
        given().auth().oauth2(TOKEN).get("/api/v1/audit/detainee").then().statusCode(503);
        given().auth().oauth2(TOKEN).get("/api/v1/audit/gateway").then().statusCode(404);
        given().auth()
                .oauth2(TOKEN)
                .post("/api/v1/parked-events/negotiation/1/replay")
                .then()
                .statusCode(201);
        services.verify(postRequestedFor(urlEqualTo("/api/v1/parked-events/negotiation/1/replay")));
    }

    @Test
    void aPathThatClimbsOutOfItsPrefixDoesNotPass() throws Exception {
        for (var path :
                new String[] {
                    "/api/v1/parties/..%2F..%2F..%2Fq/metrics", "/api/v1/parties/../../../q/metrics"
                }) {
            raw(path);
        }
        assertThat(services.getAllServeEvents()).isEmpty();
    }

    @Test
    void theAcknowledgementPageNeedsNoToken() {
        given().get("/acknowledge/aB3_-x").then().statusCode(201);
        services.verify(
                getRequestedFor(urlEqualTo("/acknowledge/aB3_-x"))
                        .withHeader("Authorization", AbsentPattern.ABSENT));
    }

    @Test
    void aServiceThatIsAwayIsAProblemThatSaysWhenToComeBack() {
        given().auth()
                .oauth2(TOKEN)
                .get("/api/v1/detainees")
                .then()
                .statusCode(503)
                .header("Retry-After", "5")
                .contentType("application/problem+json")
                .body("type", containsString("service-away"));
    }

    @Test
    void aBodyOverTheLimitIsRefusedWithoutReachingAService() {
        given().auth()
                .oauth2(TOKEN)
                .contentType("application/json")
                .body(new byte[2_000_000])
                .post("/api/v1/talks")
                .then()
                .statusCode(413)
                .contentType("application/problem+json");
        assertThat(services.getAllServeEvents()).isEmpty();
    }

    @Test
    void aBodyOfUnknownLengthIsCutOffAtTheLimit() throws Exception {
        var request =
                HttpRequest.newBuilder(
                                URI.create(
                                        RestAssured.baseURI
                                                + ":"
                                                + RestAssured.port
                                                + "/api/v1/talks"))
                        .header("Authorization", "Bearer " + TOKEN)
                        .POST(
                                HttpRequest.BodyPublishers.ofInputStream(() ->
                                        new java.io.ByteArrayInputStream(new byte[3_000_000])))
                        .build();
        try (var client = HttpClient.newHttpClient()) {
            assertThat(client.send(request, BodyHandlers.ofString()).statusCode()).isEqualTo(413);
        } catch (IOException closedWhileSending) {
            assertThat(closedWhileSending).isNotNull();
        }
        assertThat(services.getAllServeEvents())
                .allMatch(e -> e.getRequest().getBody().length < 1_048_577);
    }

    private static void raw(String path) throws Exception {
        try (var socket = new java.net.Socket("127.0.0.1", RestAssured.port)) {
            socket.getOutputStream()
                    .write(
                            ("GET "
                                            + path
                                            + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                                            + TOKEN
                                            + "\r\nConnection: close\r\n\r\n")
                                    .getBytes());
            socket.getInputStream().readAllBytes();
        }
    }
}
