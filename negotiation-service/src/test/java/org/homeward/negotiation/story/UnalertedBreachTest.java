package org.homeward.negotiation.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.homeward.testkit.EventContracts;
import org.homeward.testkit.EventLog;
import org.homeward.testkit.LoggedEvent;
import org.homeward.testkit.RealParts;
import org.homeward.timer.Round;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A breach of which no alert is known is asked about until it has one. */
@ServiceTest
@Tag("real")
class UnalertedBreachTest {

    private static final String EVENTS = "homeward.negotiation.events";
    private static final String QUESTIONS = "homeward.negotiation.heartbeat";
    private static final String BREACHED = "org.homeward.negotiation.commitment.breached.v1";
    private static final String UNALERTED =
            "org.homeward.negotiation.commitment.breach-unalerted.v1";

    private final Desk desk = Desk.officer();

    @Inject Replica replica;

    @Inject @Any Instance<Round> rounds;

    @Test
    void itIsAskedAboutInALineOfItsOwnWithWhatItsEventSaid() throws Exception {
        // Given
        String commitment = broken(17);
        LoggedEvent breached = breached(commitment);
        longAgo(commitment);

        // When
        reconcile();

        // Then
        LoggedEvent question = question(breached);
        EventContracts.ofThisModule().check(question);
        JsonPath asked = new JsonPath(question.data());
        JsonPath said = new JsonPath(breached.data());
        assertThat(question.header("ce_desk")).isEqualTo(Desk.CAUCASUS);
        assertThat(asked.<Map<String, Object>>get("breach")).isEqualTo(said.get());
        assertThat(asked.<Object>get("ended")).isNull();
        assertThat(asked.getInt("asked")).isEqualTo(1);
    }

    @Test
    void itIsNotAskedAboutAgainBeforeItsTimeAndNoMoreOnceThereIsAnAlert() throws Exception {
        // Given
        String commitment = broken(1);
        LoggedEvent breached = breached(commitment);
        longAgo(commitment);
        reconcile();
        question(breached);

        // When
        reconcile();
        int early = asked(commitment);
        behind("UPDATE breach SET ask_again_at = detected_at WHERE " + of(commitment));
        reconcile();
        int again = asked(commitment);
        answer(breached, true);
        behind("UPDATE breach SET ask_again_at = detected_at WHERE " + of(commitment));
        reconcile();

        // Then
        assertThat(early).isEqualTo(1);
        assertThat(again).isEqualTo(2);
        assertThat(asked(commitment)).isEqualTo(2);
        assertThat(count("breach WHERE alerted_at IS NOT NULL AND " + of(commitment))).isOne();
        assertThat(published(breached)).hasSize(1);
    }

    @Test
    void whatEndedItMeanwhileIsToldWithIt() throws Exception {
        // Given
        String commitment = broken(2);
        LoggedEvent breached = breached(commitment);
        desk.made(
                "/api/v1/commitments/" + commitment + "/fulfilments",
                Map.of("date", "2022-10-04", "verifiedBy", "Desk", "count", 2));
        longAgo(commitment);

        // When
        reconcile();

        // Then
        JsonPath asked = new JsonPath(question(breached).data());
        assertThat(asked.getString("ended.type")).isEqualTo("cured-late");
        assertThat(asked.getString("ended.data.commitmentId")).isEqualTo(commitment);
    }

    @Test
    void aBreachThatStandsAgainIsToldAsStanding() throws Exception {
        // Given
        String commitment = broken(2);
        LoggedEvent breached = breached(commitment);
        JsonPath cured =
                desk.made(
                        "/api/v1/commitments/" + commitment + "/fulfilments",
                        Map.of("date", "2022-10-04", "verifiedBy", "Desk", "count", 2));
        desk.made(
                "/api/v1/commitments/"
                        + commitment
                        + "/fulfilments/"
                        + cured.getString("fulfilments[0].id")
                        + "/retraction",
                Map.of("reason", "another group"));
        longAgo(commitment);

        // When
        reconcile();

        // Then
        JsonPath asked = new JsonPath(question(breached).data());
        assertThat(asked.<Object>get("ended")).isNull();
    }

    @Test
    void itIsPublishedAgainOnceUnderItsIdWhenItNeverArrived() throws Exception {
        // Given
        String commitment = broken(3);
        LoggedEvent breached = breached(commitment);

        // When
        answer(breached, false);
        answer(breached, false);

        // Then
        String witness = broken(1);
        breached(witness);
        List<LoggedEvent> published = published(breached);
        assertThat(published).hasSize(2);
        assertThat(published.getLast().key()).isEqualTo(commitment);
        assertThat(published.getLast().data()).isEqualTo(breached.data());
        assertThat(published.getLast().sequence()).isEqualTo(breached.sequence());
    }

    private void reconcile() {
        rounds.stream()
                .filter(round -> round.name().equals("reconciler"))
                .findFirst()
                .orElseThrow()
                .go();
    }

    private String broken(int persons) {
        String id =
                desk.made(
                                "/api/v1/commitments",
                                desk.promise("2022-09-27")
                                        .exactly(persons, "../2022-09", "Asia/Yerevan"))
                        .getString("id");
        desk.awaitState(id, "BREACHED");
        return id;
    }

    private static LoggedEvent breached(String commitment) {
        try (EventLog log = Desk.log(EVENTS)) {
            return log.await(BREACHED, commitment);
        }
    }

    private static LoggedEvent question(LoggedEvent breached) {
        try (EventLog log = Desk.log(QUESTIONS)) {
            return log.await(UNALERTED, breached.header("ce_id"));
        }
    }

    private static List<LoggedEvent> published(LoggedEvent breached) {
        try (EventLog log = Desk.log(EVENTS)) {
            return log.all().stream()
                    .filter(event -> breached.header("ce_id").equals(event.header("ce_id")))
                    .toList();
        }
    }

    private void answer(LoggedEvent breached, boolean heard) {
        replica.play(
                "negotiation-reconciler",
                "org.homeward.notification.alert.confirmed.v1",
                UUID.fromString(breached.header("ce_id")),
                1,
                """
                {"alertId":"%s","reference":"L-7Q2M9KX-4","subjectId":"%s","subjectVersion":1,
                 "causeEventId":"%s","heard":%s,"at":"2022-09-30T20:01:00Z"}\
                """
                        .formatted(
                                UUID.randomUUID(),
                                breached.key(),
                                breached.header("ce_id"),
                                heard));
    }

    /** Older than the reconciler's patience. */
    private static void longAgo(String commitment) throws Exception {
        behind(
                "UPDATE breach SET detected_at = detected_at - interval '5 minutes' WHERE "
                        + of(commitment));
    }

    private static String of(String commitment) {
        return "commitment_id = '" + commitment + "'";
    }

    private static int asked(String commitment) throws Exception {
        return number("SELECT asked FROM breach WHERE " + of(commitment));
    }

    private static int count(String where) throws Exception {
        return number("SELECT count(*) FROM " + where);
    }

    private static int number(String query) throws Exception {
        try (Connection behind = RealParts.behind("negotiation");
                Statement statement = behind.createStatement();
                var result = statement.executeQuery(query)) {
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
