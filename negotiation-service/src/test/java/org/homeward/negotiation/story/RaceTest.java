package org.homeward.negotiation.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.homeward.testkit.RealParts;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@ServiceTest
@Tag("real")
class RaceTest {

    private static final Map<String, Object> EXTENDED =
            Map.of("due", Map.of("edtf", "2099", "zone", "Asia/Yerevan"), "reason", "Extended");

    /** Who waits for what the asking connection holds, whatever commitment it is. */
    private static final String WAITING =
            "SELECT count(*) FROM pg_locks WHERE NOT granted AND ?::uuid IS NOT NULL"
                    + " AND pg_backend_pid() = ANY (pg_blocking_pids(pid))";

    private final Desk desk = Desk.officer();
    @Inject Replica replica;
    @Inject InstantSource clock;

    /** Whoever is first: what counts is when they came, and that was in time. */
    @Test
    void anOnTimeFulfilmentAgainstTheBreachEndsFulfilledAndNoBreachStands() throws Exception {
        // Given
        Instant due = soon();
        List<String> ids = dueAt(due);
        // When
        List<Response> answers = around(due, ids, "fulfilments", came(due.minusSeconds(2)));
        // Then
        assertThat(answers)
                .allSatisfy(a -> assertThat(a.statusCode()).as(a.asString()).isEqualTo(201));
        for (String id : ids) {
            JsonPath end = desk.awaitState(id, "FULFILLED");
            assertThat(end.getList("breaches.findAll { it.standing }")).isEmpty();
            assertThat(breachRows(id)).isEqualTo(end.getList("breaches").size()).isBetween(0, 1);
        }
    }

    /** The second of the due instant is not over at the due instant. */
    @Test
    void aLateFulfilmentAgainstTheBreachEndsCuredLateAndOneBreachStands() throws Exception {
        // Given
        Instant due = soon();
        List<String> ids = dueAt(due);
        // When
        List<Response> answers = around(due, ids, "fulfilments", came(due));
        // Then
        assertThat(answers)
                .allSatisfy(a -> assertThat(a.statusCode()).as(a.asString()).isEqualTo(201));
        for (String id : ids) {
            JsonPath end = desk.awaitState(id, "CURED_LATE");
            assertThat(end.getList("breaches.findAll { it.standing }")).hasSize(1);
            assertThat(breachRows(id)).isEqualTo(1);
        }
    }

    @Test
    void extensionAgainstBreachEitherComesBeforeOrFindsTheBreach() throws Exception {
        // Given
        Instant due = soon();
        List<String> ids = dueAt(due);
        // When
        List<Response> answers = around(due, ids, "due-changes", EXTENDED);
        // Then
        for (int i = 0; i < ids.size(); i++) {
            oneOfThreeStories(ids.get(i), answers.get(i), due);
        }
    }

    /** Extended in time, extended after the breach, or told to wait because it is being written. */
    private void oneOfThreeStories(String id, Response answer, Instant due) throws Exception {
        if (answer.statusCode() == 503) {
            assertThat(answer.header("Retry-After")).isEqualTo("1");
            JsonPath broken = desk.awaitState(id, "BREACHED");
            assertThat(broken.getInt("due.version")).isEqualTo(1);
            assertThat(breachRows(id)).isEqualTo(1);
            return;
        }
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        JsonPath sheet = desk.read("/api/v1/commitments/" + id);
        assertThat(sheet.getString("state")).isEqualTo("AGREED");
        assertThat(sheet.getInt("due.version")).isEqualTo(2);
        Instant extended = Instant.parse(sheet.getString("dueVersions[1].recordedAt"));
        int broken = extended.isBefore(due) ? 0 : 1;
        assertThat(breachRows(id)).as("extended at %s", extended).isEqualTo(broken);
        assertThat(sheet.getList("breaches.findAll { it.standing }")).hasSize(broken);
    }

    private static Instant soon() {
        return InstantSource.system().instant().plusSeconds(3).truncatedTo(ChronoUnit.SECONDS);
    }

    private static Map<String, Object> came(Instant date) {
        return Map.of("date", date.toString(), "verifiedBy", "Desk", "count", 1);
    }

    private List<String> dueAt(Instant due) {
        Desk.Promise promise = desk.promise("2022-09-27");
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            Map<String, Object> one = promise.exactly(1, due.toString(), "Asia/Yerevan");
            ids.add(desk.made("/api/v1/commitments", one).getString("id"));
        }
        return ids;
    }

    /** One call for each of them, from 24 ms before the instant to 20 ms after it. */
    private List<Response> around(Instant due, List<String> ids, String what, Object body)
            throws Exception {
        List<Callable<Response>> calls = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            String path = "/api/v1/commitments/" + ids.get(i) + "/" + what;
            Instant at = due.plusMillis((i - 6) * 4L);
            calls.add(() -> {
                spinUntil(at);
                return desk.post(path, body);
            });
        }
        return Together.all(calls);
    }

    @Test
    void ofTwoOfficersWhoWithdrawItOneIsToldThatItIsClosed() throws Exception {
        // Given
        String id =
                desk.made(
                                "/api/v1/commitments",
                                desk.promise("2022-09-27").exactly(1, "2099", "Asia/Yerevan"))
                        .getString("id");
        // When
        List<Response> answers =
                Together.together(
                        2,
                        () ->
                                desk.post(
                                        "/api/v1/commitments/" + id + "/withdrawal",
                                        Map.of("reason", "It no longer binds")));
        // Then
        assertThat(answers.stream().map(Response::statusCode)).containsExactlyInAnyOrder(201, 409);
        assertThat(answers)
                .filteredOn(a -> a.statusCode() == 409)
                .allSatisfy(a ->
                        assertThat(a.jsonPath().getString("type")).endsWith("commitment-closed"));
        assertThat(desk.read("/api/v1/commitments/" + id).getString("state"))
                .isEqualTo("WITHDRAWN");
    }

    @Test
    void theSamePersonsReturnIsCountedForOneOfTwoPromisesThatClaimItAtOnce() throws Exception {
        // Given
        UUID person = replica.detainee(Desk.CAUCASUS);
        Desk.Promise promise = desk.promise("2022-09-27");
        Map<String, Object> named = promise.named("2099", person);
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            ids.add(desk.made("/api/v1/commitments", named).getString("id"));
        }
        Map<String, Object> came =
                Map.of("date", "2022-10-04", "verifiedBy", "Desk", "detainees", List.of(person));
        // When
        AtomicInteger next = new AtomicInteger();
        List<Response> answers =
                Together.together(
                        ids.size(),
                        () ->
                                desk.post(
                                        "/api/v1/commitments/"
                                                + ids.get(next.getAndIncrement())
                                                + "/fulfilments",
                                        came));
        // Then
        assertThat(answers.stream().map(Response::statusCode))
                .containsExactlyInAnyOrder(201, 409, 409, 409);
        assertThat(ids.stream().map(id -> desk.read("/api/v1/commitments/" + id)))
                .extracting(sheet -> sheet.getString("state"))
                .containsExactlyInAnyOrder("FULFILLED", "AGREED", "AGREED", "AGREED");
    }

    @Test
    void ofTwoOfficersWhoSawTheSameSheetOneIsTold() throws Exception {
        // Given
        String id =
                desk.made(
                                "/api/v1/commitments",
                                desk.promise("2022-09-27").exactly(1, "2099", "Asia/Yerevan"))
                        .getString("id");
        String tag = desk.call().get("/api/v1/commitments/" + id).header("ETag");
        // When
        List<Response> answers =
                Together.together(
                        2,
                        () ->
                                desk.call()
                                        .header("If-Match", tag)
                                        .body(
                                                Map.of(
                                                        "due",
                                                        Map.of(
                                                                "edtf",
                                                                "2098",
                                                                "zone",
                                                                "Asia/Yerevan"),
                                                        "reason",
                                                        "Moved"))
                                        .post("/api/v1/commitments/" + id + "/due-changes"));
        // Then
        assertThat(answers.stream().map(Response::statusCode)).containsExactlyInAnyOrder(201, 412);
        assertThat(desk.read("/api/v1/commitments/" + id).getInt("due.version")).isEqualTo(2);
    }

    private static void spinUntil(Instant instant) {
        while (InstantSource.system().instant().isBefore(instant)) {
            Thread.onSpinWait();
        }
    }

    /** What waits for its turn is recorded when its turn comes, or instants would run backwards. */
    @Test
    void aHandOverIsRecordedAtTheInstantAtWhichItsTurnComes() throws Exception {
        // Given
        Desk.Promise promise = desk.promise("2022-09-27");
        String id =
                desk.made("/api/v1/commitments", promise.exactly(1, "2099", "Asia/Yerevan"))
                        .getString("id");
        Map<String, Object> handOver =
                Map.of(
                        "date",
                        "2022-10-04",
                        "verifiedBy",
                        "Desk",
                        "desk",
                        Desk.CAUCASUS,
                        "count",
                        1,
                        "allocations",
                        List.of(Map.of("commitmentId", id, "count", 1)));
        // When
        Instant turn;
        Response answer;
        try (Connection behind = RealParts.behind("negotiation");
                ExecutorService threads = Executors.newSingleThreadExecutor()) {
            behind.setAutoCommit(false);
            number(behind, "SELECT 1 FROM commitment WHERE id = ?::uuid FOR UPDATE", id);
            Future<Response> waiting =
                    threads.submit(() -> desk.post("/api/v1/hand-overs", handOver));
            Awaitility.await("the hand-over waits for the commitment")
                    .until(() -> number(behind, WAITING, id) > 0);
            turn = clock.instant();
            behind.rollback();
            answer = waiting.get();
        }
        // Then
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        JsonPath sheet = desk.read("/api/v1/commitments/" + id);
        assertThat(Instant.parse(sheet.getString("history[1].at"))).isAfterOrEqualTo(turn);
    }

    private static int breachRows(String id) throws Exception {
        try (Connection behind = RealParts.behind("negotiation")) {
            return number(behind, "SELECT count(*) FROM breach WHERE commitment_id = ?::uuid", id);
        }
    }

    private static int number(Connection behind, String query, String id) throws Exception {
        try (PreparedStatement asked = behind.prepareStatement(query)) {
            asked.setString(1, id);
            try (ResultSet result = asked.executeQuery()) {
                result.next();
                return result.getInt(1);
            }
        }
    }
}
