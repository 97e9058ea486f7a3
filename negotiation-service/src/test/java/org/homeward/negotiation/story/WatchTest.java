package org.homeward.negotiation.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.homeward.testkit.EventLog;
import org.homeward.testkit.LoggedEvent;
import org.homeward.testkit.MutableClock;
import org.homeward.testkit.RealParts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whether the service notices by itself what was not done. */
@ServiceTest
@Tag("real")
class WatchTest {

    private static final String BREACHED = "org.homeward.negotiation.commitment.breached.v1";

    private final Desk desk = Desk.officer();

    @Inject Replica replica;

    @Inject MutableClock clock;

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

    @Test
    void anAlertThatWasRaisedClosesTheLoopOfItsBreach() throws Exception {
        // Given
        String id =
                desk.made(
                                "/api/v1/commitments",
                                desk.promise("2022-09-27")
                                        .exactly(17, "../2022-09", "Asia/Yerevan"))
                        .getString("id");
        LoggedEvent breached;
        try (EventLog log = Desk.log("homeward.negotiation.events")) {
            breached = log.await(BREACHED, id);
        }
        // When
        replica.play(
                "negotiation-reconciler",
                "org.homeward.notification.alert.raised.v1",
                UUID.randomUUID(),
                1,
                """
                {"alertId":"%s","reference":"L-7Q2M9KX-4","desk":"south-caucasus","severity":"CRITICAL","state":"OPEN",
                 "rule":"breach","subjectType":"commitment","subjectId":"%s","subjectVersion":1,"causeEventId":"%s"}\
                """
                        .formatted(UUID.randomUUID(), id, breached.header("ce_id")));
        // Then
        assertThat(count("breach WHERE alerted_at IS NOT NULL AND commitment_id = '" + id + "'"))
                .isEqualTo(1);
    }

    /** A row that cannot be read stops nothing else; it is put off, and it can be seen. */
    @Test
    void oneBadRowIsSetAsideAndTheOthersAreBroken() throws Exception {
        // Given
        Desk.Promise promise = desk.promise("2022-09-27");
        String bad =
                desk.made("/api/v1/commitments", promise.exactly(1, "2099-01", "Asia/Yerevan"))
                        .getString("id");
        String good =
                desk.made("/api/v1/commitments", promise.exactly(1, "2099-01", "Asia/Yerevan"))
                        .getString("id");
        behind(
                "UPDATE commitment_event SET data = '{\"terms\":3}' WHERE commitment_id = '"
                        + bad
                        + "'");
        // When
        behind(
                "UPDATE commitment SET wake_at = '2022-01-01T00:00:00Z' WHERE id IN ('"
                        + bad
                        + "', '"
                        + good
                        + "')");
        desk.made("/api/v1/commitments", promise.exactly(1, "2022-01", "Asia/Yerevan"));
        // Then
        Awaitility.await("the bad row is set aside")
                .atMost(Duration.ofSeconds(40))
                .until(() ->
                        count("commitment WHERE set_aside IS NOT NULL AND id = '" + bad + "'")
                                == 1);
        Awaitility.await("the good row is dealt with")
                .atMost(Duration.ofSeconds(40))
                .until(
                        () ->
                                count(
                                        "commitment WHERE set_aside IS NULL AND wake_at > '2090-01-01'"
                                                + " AND id = '"
                                                + good
                                                + "'"),
                        found -> found == 1);
        behind("UPDATE commitment SET wake_at = NULL, set_aside = NULL WHERE id = '" + bad + "'");
    }

    /**
     * The clock of the service moves, not the machine's: seven days before, three, one, and the due
     * instant.
     */
    @Test
    void theDeskIsRemindedOncePerThreshold() {
        // Given
        String id =
                desk.made(
                                "/api/v1/commitments",
                                desk.promise("2022-09-27").exactly(1, "2040-06-15", "Asia/Yerevan"))
                        .getString("id");
        // When
        clock.stopAt(java.time.Instant.parse("2040-06-13T20:00:00Z"));
        JsonPath reminded =
                Awaitility.await("the reminders of " + id)
                        .atMost(Duration.ofSeconds(40))
                        .until(
                                () -> desk.read("/api/v1/commitments/" + id),
                                sheet -> sheet.getList("history").size() >= 3);
        // Then
        assertThat(reminded.getList("history.event"))
                .containsExactly("agreed", "due-soon", "due-soon");
        assertThat(reminded.getString("state")).isEqualTo("AGREED");
    }

    @Test
    void whatDetaineeServicePublishesIsUnderstoodAsItsExamplesSay() throws Exception {
        // Given
        Path contracts = Path.of("../detainee-service/src/main/resources/contracts/events");
        JsonPath registered =
                new JsonPath(
                        Files.readString(
                                contracts.resolve(
                                        "org.homeward.detainee.detainee.registered.v1/example.json")));
        String fate =
                Files.readString(
                        contracts.resolve(
                                "org.homeward.detainee.detainee.fate-changed.v1/example.json"));
        UUID person = UUID.randomUUID();
        String old = registered.getString("detaineeId");
        // When
        replica.play(
                "negotiation-detainees",
                "org.homeward.detainee.detainee.registered.v1",
                person,
                1,
                Files.readString(
                                contracts.resolve(
                                        "org.homeward.detainee.detainee.registered.v1/example.json"))
                        .replace(old, person.toString()));
        replica.play(
                "negotiation-detainees",
                "org.homeward.detainee.detainee.fate-changed.v1",
                person,
                2,
                fate.replace(new JsonPath(fate).getString("detaineeId"), person.toString()));
        // Then
        assertThat(
                        count(
                                "detainee WHERE fate = 'REPATRIATED' AND episode_id IS NOT NULL AND id = '"
                                        + person
                                        + "'"))
                .isEqualTo(1);
    }

    @Test
    void noServiceRoleSeesACaseWithoutTakingUpItsRights() {
        // Given
        String id =
                desk.made(
                                "/api/v1/commitments",
                                desk.promise("2022-09-27").exactly(1, "2099", "Asia/Yerevan"))
                        .getString("id");
        // When / Then
        assertThat(Desk.of(Desk.LEVANT).call().get("/api/v1/commitments/" + id).statusCode())
                .isEqualTo(404);
        assertThat(
                        Desk.of(Desk.LEVANT)
                                .post(
                                        "/api/v1/commitments/" + id + "/waiver",
                                        Map.of("reason", "mine now"))
                                .statusCode())
                .isEqualTo(404);
    }

    private static int count(String where) throws Exception {
        try (Connection behind = RealParts.behind("negotiation");
                Statement statement = behind.createStatement();
                var result = statement.executeQuery("SELECT count(*) FROM " + where)) {
            result.next();
            return result.getInt(1);
        }
    }

    private static void behind(String sql) throws Exception {
        try (Connection behind = RealParts.behind("negotiation");
                Statement statement = behind.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
