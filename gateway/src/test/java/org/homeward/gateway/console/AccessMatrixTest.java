package org.homeward.gateway.console;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlMatching;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;

import com.github.tomakehurst.wiremock.WireMockServer;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.UUID;
import org.homeward.gateway.GatewayTest;
import org.homeward.testkit.AccessMatrix;
import org.homeward.testkit.Call;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every route of the gateway, asked as nobody and as each role. */
@GatewayTest
@Tag("real")
class AccessMatrixTest {

    /** What the form and the cookie must both carry: a page of another site knows neither. */
    private static final String CSRF = "csrf-token=AAAAAAAAAAAAAAAAAAAAAA";

    WireMockServer services;

    @BeforeEach
    void theServicesAnswer() {
        RestAssured.config =
                RestAssured.config()
                        .encoderConfig(
                                EncoderConfig.encoderConfig()
                                        .encodeContentTypeAs(
                                                "multipart/form-data", ContentType.TEXT));
        PlayedServices.answer(services);
        services.stubFor(
                post(urlMatching("/api/v1/.*"))
                        .atPriority(9)
                        .willReturn(
                                PlayedServices.json(
                                        201,
                                        "{\"id\":\"%s\",\"reference\":\"A-AAAAAAA-1\"}"
                                                .formatted(UUID.randomUUID()))));
        services.stubFor(
                post(urlMatching("/api/v1/commitments/.*"))
                        .atPriority(8)
                        .willReturn(PlayedServices.json(201, PlayedServices.sheet())));
        services.stubFor(
                post(urlMatching("/api/v1/agreements/.+"))
                        .atPriority(7)
                        .willReturn(
                                PlayedServices.json(
                                        201, "{\"id\":\"%s\"}".formatted(UUID.randomUUID()))));
        services.stubFor(
                post(urlMatching("/api/v1/imports.*"))
                        .atPriority(7)
                        .willReturn(PlayedServices.json(201, PlayedServices.imported(true))));
        services.stubFor(
                post(urlMatching("/api/v1/lists/.+"))
                        .atPriority(7)
                        .willReturn(PlayedServices.json(201, PlayedServices.frozen())));
        services.stubFor(
                get(urlMatching("/api/v1/(parties|agreements)/[^/]+/compliance.*"))
                        .willReturn(PlayedServices.json(200, PlayedServices.record())));
        services.stubFor(
                get(urlPathEqualTo("/q/openapi"))
                        .willReturn(PlayedServices.json(200, "{\"paths\":{}}")));
    }

    @Test
    void everyRouteStandsInTheTable() {
        matrix().checkRoutes();
    }

    @Test
    void theMetricsTellNothingOfARequest() {
        matrix().checkMetricsTellNothing();
    }

    @Test
    void everyRouteAnswersEveryRoleAsTheTableSays() {
        matrix().checkAnswers();
    }

    private static AccessMatrix matrix() {
        var commitment = PlayedServices.FIRST;
        return AccessMatrix.of("gateway").stream("GET /api/v1/stream").stream("GET /board/changes")
                .call("GET /api/v1/openapi/{service}", () -> Call.on("negotiation-service"))
                .call("POST /language", () -> form(Call.plain(), "language=hy"))
                .call(
                        "POST /alerts/{id}/acknowledgement",
                        () -> form(Call.on(PlayedServices.ALERT), "note=seen"))
                .call("GET /api/v1/parties/{id}/compliance", AccessMatrixTest::paper)
                .call("GET /api/v1/agreements/{id}/compliance", AccessMatrixTest::paper)
                .call("GET /parties/{id}/compliance", AccessMatrixTest::record)
                .call("GET /parties/{id}/compliance/pdf", AccessMatrixTest::record)
                .call("GET /parties/{id}/compliance/csv", AccessMatrixTest::record)
                .call("GET /agreements/{id}/compliance", AccessMatrixTest::record)
                .call("GET /agreements/{id}/compliance/pdf", AccessMatrixTest::record)
                .call("GET /agreements/{id}/compliance/csv", AccessMatrixTest::record)
                .call("GET /commitments/{id}", () -> Call.on(commitment))
                .call("GET /commitments/{id}/fulfilments/new", () -> Call.on(commitment))
                .call(
                        "POST /commitments/{id}/fulfilments/new",
                        () -> form(Call.on(commitment), "date=2022-10-04&count=1"))
                .call(
                        "GET /commitments/{id}/commands/{command}",
                        () -> Call.on(commitment, "due-change"))
                .call(
                        "POST /commitments/{id}/commands/{command}",
                        () -> form(Call.on(commitment, "suspension"), "reason=Talks"))
                .call("GET /agreements/{id}", () -> Call.on(PlayedServices.AGREEMENT))
                .call("GET /agreements/{id}/status", () -> Call.on(PlayedServices.AGREEMENT))
                .call(
                        "POST /agreements/{id}/status",
                        () -> form(Call.on(PlayedServices.AGREEMENT), "status=REPUDIATED"))
                .call("GET /talks/{id}", () -> Call.on(PlayedServices.TALKS))
                .call("POST /talks/new", () -> form(Call.plain(), "venue=Geneva"))
                .call("POST /statements/new", () -> form(Call.plain(), "speaker=Minister"))
                .call("POST /release-day", () -> form(Call.plain(), "extraCount=1"))
                .call("GET /hand-overs/{id}/names", () -> Call.on(PlayedServices.HAND_OVER))
                .call(
                        "POST /hand-overs/{id}/names",
                        () -> form(Call.on(PlayedServices.HAND_OVER), "reason=Identified"))
                .call("GET /lists/{id}/versions/{n}", AccessMatrixTest::version)
                .call("GET /lists/{id}/versions/{n}/next", AccessMatrixTest::version)
                .call("GET /lists/{id}/versions/{n}/hand-over", AccessMatrixTest::version)
                .call("GET /lists/{id}/versions/{n}/answers", AccessMatrixTest::version)
                .call("POST /lists/{id}/versions/{n}/next", () -> form(version(), "persons=Demo"))
                .call(
                        "POST /lists/{id}/versions/{n}/hand-over",
                        () -> form(version(), "date=2022-10-02"))
                .call(
                        "POST /lists/{id}/versions/{n}/answers",
                        () -> form(version(), "answer-1=HELD"))
                .call("POST /lists/new", () -> form(Call.plain(), "persons=Demo"))
                .call("GET /imports/{id}", () -> Call.on(PlayedServices.IMPORT))
                .call("POST /imports/trial", AccessMatrixTest::upload)
                .call("POST /imports/run", () -> form(Call.plain(), "desk=levant&table=record"))
                .call("POST /promises/new", () -> form(Call.plain(), "target=UNSPECIFIED"));
    }

    private static Call upload() {
        var parts =
                List.of(
                        "\r\nContent-Disposition: form-data; name=\"csrf-token\"\r\n\r\n"
                                + CSRF.substring(CSRF.indexOf('=') + 1),
                        "\r\nContent-Disposition: form-data; name=\"desk\"\r\n\r\nlevant",
                        "\r\nContent-Disposition: form-data; name=\"table\"; filename=\"t.csv\"\r\n"
                                + "Content-Type: text/csv\r\n\r\nrecord\n");
        return Call.plain()
                .body("--cut" + String.join("\r\n--cut", parts) + "\r\n--cut--\r\n")
                .header("Content-Type", "multipart/form-data; boundary=cut")
                .header("Cookie", CSRF);
    }

    private static Call version() {
        return Call.on(PlayedServices.OURS, "2");
    }

    private static Call record() {
        return Call.on(PlayedServices.DEBTOR);
    }

    private static Call paper() {
        return record().header("Accept", "application/pdf");
    }

    private static Call form(Call call, String inputs) {
        return call.body(CSRF + "&" + inputs)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Cookie", CSRF);
    }
}
