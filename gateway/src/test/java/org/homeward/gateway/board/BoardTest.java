package org.homeward.gateway.board;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.tomakehurst.wiremock.WireMockServer;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.homeward.access.Roles;
import org.homeward.gateway.GatewayTest;
import org.homeward.gateway.Wires;
import org.homeward.testkit.Tokens;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@GatewayTest
@Tag("real")
class BoardTest {

    private static final Instant NOW =
            InstantSource.system().instant().truncatedTo(ChronoUnit.SECONDS);

    WireMockServer services;
    Wires wires;

    @Test
    void aBrokenPromiseStandsOnTheBoardOfItsDeskOnly() {
        // Given
        var desk = "desk-" + UUID.randomUUID();
        var debtor = UUID.randomUUID();
        var commitment = UUID.randomUUID();
        wires.negotiation(
                "party.recorded",
                debtor,
                null,
                """
                {"partyId":"%s","name":"The other side","kind":"STATE"}\
                """
                        .formatted(debtor));

        // When
        wires.commitmentState(commitment, desk, overdue(commitment, debtor, desk, 3));

        // Then
        await("the line on the board").until(() -> board(desk).getInt("figures.overdue") == 1);
        var board = board(desk);
        assertThat(board.getString("overdue[0].debtor")).isEqualTo("The other side");
        assertThat(board.getInt("overdue[0].days")).isEqualTo(3);
        assertThat(board.getInt("overdue[0].shortfall")).isEqualTo(17);
        assertThat(board.getInt("figures.overduePersons")).isEqualTo(17);
        assertThat(board.getInt("figures.breachesToday")).isEqualTo(1);
        assertThat(board("elsewhere").getInt("figures.open")).isZero();
    }

    @Test
    void wordsAndOwnersAreReadFromTheServiceForWhoMayAndNeverFromEvents() {
        // Given
        var desk = "desk-" + UUID.randomUUID();
        var id = UUID.randomUUID();
        wires.commitmentState(id, desk, overdue(id, UUID.randomUUID(), desk, 3));
        await("the line on the board").until(() -> board(desk).getInt("figures.overdue") == 1);
        assertThat(board(desk).getString("overdue[0].wording")).isNull();
        assertThat(board(desk).getString("overdue[0].owner")).isNull();

        // When
        var token = Tokens.of("officer", Roles.DESK_OFFICER).desks(desk).bearer();
        services.stubFor(
                get(urlPathEqualTo("/api/v1/commitments"))
                        .withQueryParam("ids", equalTo(id.toString()))
                        .withHeader("Authorization", equalTo("Bearer " + token))
                        .willReturn(
                                okJson(
                                        """
                                        {"items":[{"id":"%s","owner":"anahit","due":{"wording":"by autumn"}}]}\
                                        """
                                                .formatted(id))));

        // Then
        var board = given().auth().oauth2(token).get("/api/v1/board").jsonPath();
        assertThat(board.getString("overdue[0].wording")).isEqualTo("by autumn");
        assertThat(board.getString("overdue[0].owner")).isEqualTo("anahit");
        var analyst = Tokens.of("analyst", Roles.ANALYST).desks(desk).bearer();
        var figures = given().auth().oauth2(analyst).get("/api/v1/board").asString();
        assertThat(figures).contains(id.toString()).doesNotContain("anahit", "by autumn");
    }

    @Test
    void anOldStateDoesNotReplaceANewerOne() {
        var desk = "desk-" + UUID.randomUUID();
        var id = UUID.randomUUID();
        var late = overdue(id, UUID.randomUUID(), desk, 3);
        wires.commitmentState(
                id,
                desk,
                late.replace("\"sequence\":5", "\"sequence\":9").replace("BREACHED", "CURED_LATE"));
        wires.commitmentState(id, desk, late);
        var other = UUID.randomUUID();
        wires.commitmentState(other, desk, overdue(other, UUID.randomUUID(), desk, 1));
        await("both read").until(() -> board(desk).getInt("figures.open") == 1);
        assertThat(board(desk).getString("overdue[0].commitmentId")).isEqualTo(other.toString());
    }

    @Test
    void anAlertLeavesTheBoardOnceItIsAcknowledged() {
        var desk = "desk-" + UUID.randomUUID();
        var id = UUID.randomUUID();
        var alert =
                """
                {"alertId":"%s","reference":"L-AAAAAAA-1","desk":"%s","severity":"CRITICAL","state":"OPEN","rule":"breach","subjectType":"commitment","subjectId":"%s","subjectReference":"C-AAAAAAA-1"}\
                """
                        .formatted(id, desk, UUID.randomUUID());
        wires.alert("raised", id, desk, alert);
        await("the alert").until(() -> board(desk).getInt("figures.alertsOpen") == 1);

        wires.alert("acknowledged", id, desk, alert.replace("OPEN", "ACKNOWLEDGED"));

        await("no alert").until(() -> board(desk).getInt("figures.alertsOpen") == 0);
    }

    @ParameterizedTest
    @CsvSource({
        "desk-officer,200",
        "head-of-desk,200",
        "diplomat,200",
        "analyst,200",
        "auditor,403",
        "administrator,403"
    })
    void everyRoleGetsWhatTheAccessTableSays(String role, int status) {
        given().auth()
                .oauth2(Tokens.of("u-" + role, role).desks("levant").bearer())
                .get("/api/v1/board")
                .then()
                .statusCode(status);
    }

    @Test
    void anAlertThatIsReopenedStandsOnTheBoardAgain() throws Exception {
        // Given
        var desk = "desk-" + UUID.randomUUID();
        var id = UUID.randomUUID();
        var reopened =
                Files.readString(
                                Path.of(
                                        "../notification-service/src/main/resources/contracts/events",
                                        "org.homeward.notification.alert.reopened.v1/example.json"))
                        .replace("0199a1b2-3c4d-7e5f-8a9b-0c1d2e3f4a5b", id.toString())
                        .replace("south-caucasus", desk);
        wires.alert("resolved", id, desk, reopened.replace("OPEN", "RESOLVED"));

        // When
        wires.alert("reopened", id, desk, reopened);

        // Then
        await("the alert").until(() -> board(desk).getInt("figures.alertsOpen") == 1);
    }

    @Test
    void aRescindedBreachIsListedAsOneAndNotCounted() {
        // Given
        var desk = "desk-" + UUID.randomUUID();
        var id = UUID.randomUUID();

        // When
        wires.commitmentState(
                id,
                desk,
                overdue(id, UUID.randomUUID(), desk, 1)
                        .replace("\"state\":\"BREACHED\"", "\"state\":\"FULFILLED\"")
                        .replace("\"standing\":true", "\"standing\":false"));

        // Then
        await("the line").until(() -> board(desk).getList("breachesToday").size() == 1);
        assertThat(board(desk).getBoolean("breachesToday[0].rescinded")).isTrue();
        assertThat(board(desk).getInt("figures.breachesToday")).isZero();
        assertThat(board(desk).getInt("figures.rescindedToday")).isEqualTo(1);
    }

    @Test
    void aBoardOfThePastIsFoldedByTheServiceThatKeepsTheEvents() {
        // Given
        services.stubFor(
                get(urlPathEqualTo("/api/v1/commitments/standing"))
                        .withQueryParam("asOf", equalTo("2022-10-02T00:00:00Z"))
                        .willReturn(okJson(standing("levant"))));

        // When
        var board = past("2022-10-02T00:00:00Z");

        // Then
        assertThat(board.statusCode()).as(board.asString()).isEqualTo(200);
        var path = board.jsonPath();
        assertThat(path.getString("asOf")).isEqualTo("2022-10-02T00:00:00Z");
        assertThat(path.getInt("figures.overdue")).isEqualTo(1);
        assertThat(path.getInt("overdue[0].days")).isEqualTo(2);
        assertThat(path.getInt("figures.overduePersons")).isEqualTo(17);
        assertThat(path.getInt("months[0].promised")).isEqualTo(17);
        assertThat(path.<Object>get("figures.alertsOpen")).isNull();
    }

    @Test
    void aBoardOfTheFutureOrOfNoDayIsRefused() {
        assertThat(past("2999-01-01").statusCode()).isEqualTo(422);
        assertThat(past("last week").statusCode()).isEqualTo(400);
        assertThat(past("last week").jsonPath().getString("errors[0].field")).isEqualTo("asOf");
    }

    private static Response past(String asOf) {
        return given().auth()
                .oauth2(Tokens.of("officer", Roles.DESK_OFFICER).desks("levant").bearer())
                .queryParam("asOf", asOf)
                .get("/api/v1/board");
    }

    private static String standing(String desk) {
        return """
        {"asOf":"2022-10-02T00:00:00Z","desks":["%1$s"],"deliveries":[],"commitments":[
         {"id":"%2$s","reference":"C-7Q2M9KX-4","state":"BREACHED","agreementId":"%2$s","debtorId":"%2$s",
          "creditorId":"%2$s","desk":"%1$s","object":"RELEASE","target":{"kind":"HEADCOUNT","exactly":17},
          "due":{"kind":"DATE","edtf":"../2022-09","zone":"Asia/Yerevan","graceDays":0,
                 "instant":"2022-09-30T20:00:00Z","lastDay":"2022-09-30","qualified":false,"version":1},
          "owed":17,"delivered":0,"outstanding":17,"quantified":true,"broken":true,"suspended":false,
          "disputed":false,"priority":"HIGH","breaches":[{"dueVersion":1,"instant":"2022-09-30T20:00:00Z",
          "detectedAt":"2022-09-30T20:00:00.1Z","owed":17,"delivered":0,"shortfall":17,"declared":false,
          "standing":true}],"sequence":2,"recordedAt":"2022-09-27T10:00:00Z"}]}\
        """
                .formatted(desk, UUID.randomUUID());
    }

    private static JsonPath board(String desk) {
        var token = Tokens.of("officer", Roles.DESK_OFFICER).desks(desk).bearer();
        var answer = given().auth().oauth2(token).get("/api/v1/board");
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.jsonPath();
    }

    static String overdue(UUID id, UUID debtor, String desk, int days) {
        return """
        {"commitmentId":"%s","reference":"C-7Q2M9KX-4","agreementId":"%s","debtorId":"%s","creditorId":"%s",
         "desk":"%s","object":"RELEASE","state":"BREACHED","targetKind":"HEADCOUNT","owed":17,"delivered":0,
         "outstanding":17,"quantified":true,"due":{"edtf":"../2022-09","zone":"Asia/Yerevan",
         "wording":"before the end of September","instant":"%s","version":1,"qualified":false},
         "breaches":[{"dueVersion":1,"instant":"%s","detectedAt":"%s","owed":17,"delivered":0,"shortfall":17,
         "standing":true,"declared":false}],"broken":true,"disputed":false,"suspended":false,"owner":"officer",
         "agreedOn":"2022-09-27","sequence":5,"recordedAt":"%s","somethingNew":{"a":1}}\
        """
                .formatted(
                        id,
                        UUID.randomUUID(),
                        debtor,
                        UUID.randomUUID(),
                        desk,
                        NOW.minus(days, ChronoUnit.DAYS),
                        NOW.minus(days, ChronoUnit.DAYS),
                        NOW,
                        NOW);
    }
}
