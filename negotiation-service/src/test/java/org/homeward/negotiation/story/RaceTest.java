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
import java.util.concurrent.atomic.AtomicInteger;
import org.homeward.testkit.RealParts;
import org.junit.jupiter.api.Test;

@ServiceTest
class RaceTest {

    private static final Map<String, Object> EXTENDED =
            Map.of("due", Map.of("edtf", "2099", "zone", "Asia/Yerevan"), "reason", "Extended");

    private final Desk desk = Desk.officer();
    @Inject Replica replica;

    @Test
    void fulfilmentAgainstBreachAtTheDueInstantEndsInExactlyOneOfTwoStories() throws Exception {
        // Given
        Desk.Promise promise = desk.promise("2022-09-27");
        Instant due =
                InstantSource.system().instant().plusSeconds(3).truncatedTo(ChronoUnit.MILLIS);
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            ids.add(
                    desk.made(
                                    "/api/v1/commitments",
                                    promise.exactly(1, due.toString(), "Asia/Yerevan"))
                            .getString("id"));
        }
        // When
        List<Callable<Response>> calls = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            String id = ids.get(i);
            long millis = (i - 6) * 4L;
            calls.add(() -> {
                spinUntil(due.plusMillis(millis));
                return desk.post(
                        "/api/v1/commitments/" + id + "/fulfilments",
                        Map.of("date", due.toString(), "verifiedBy", "Desk", "count", 1));
            });
        }
        List<Response> answers = Together.all(calls);
        // Then
        assertThat(answers)
                .allSatisfy(a -> assertThat(a.statusCode()).as(a.asString()).isEqualTo(201));
        for (String id : ids) {
            JsonPath end = desk.awaitCompletion(id);
            assertThat(end.getString("state")).isIn("FULFILLED", "CURED_LATE");
            boolean late = end.getString("state").equals("CURED_LATE");
            assertThat(end.getList("breaches.findAll { it.standing }")).hasSize(late ? 1 : 0);
            assertThat(breachRows(id))
                    .isEqualTo(end.getList("breaches").size())
                    .isLessThanOrEqualTo(1);
        }
    }

    @Test
    void extensionAgainstBreachEitherComesBeforeOrFindsTheBreach() throws Exception {
        // Given
        Desk.Promise promise = desk.promise("2022-09-27");
        Instant due =
                InstantSource.system().instant().plusSeconds(3).truncatedTo(ChronoUnit.MILLIS);
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            ids.add(
                    desk.made(
                                    "/api/v1/commitments",
                                    promise.exactly(1, due.toString(), "Asia/Yerevan"))
                            .getString("id"));
        }
        // When
        List<Callable<Response>> calls = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            String id = ids.get(i);
            Instant at = due.plusMillis((i - 6) * 4L);
            calls.add(() -> {
                spinUntil(at);
                return desk.post("/api/v1/commitments/" + id + "/due-changes", EXTENDED);
            });
        }
        List<Response> answers = Together.all(calls);
        // Then
        for (int i = 0; i < ids.size(); i++) {
            oneOfThreeStories(ids.get(i), answers.get(i));
        }
    }

    /** Extended in time, extended after the breach, or told to wait because it is being written. */
    private void oneOfThreeStories(String id, Response answer) throws Exception {
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
        assertThat(sheet.getList("breaches.findAll { it.standing }"))
                .hasSize(breachRows(id))
                .hasSizeLessThanOrEqualTo(1);
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
        Map<String, Object> named =
                promise.of(
                        Map.of("kind", "NAMED", "detainees", List.of(person)),
                        Map.of("edtf", "2099", "zone", "Asia/Yerevan"));
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

    private static int breachRows(String id) throws Exception {
        try (Connection behind = RealParts.behind("negotiation");
                PreparedStatement count =
                        behind.prepareStatement(
                                "SELECT count(*) FROM breach WHERE commitment_id = ?::uuid")) {
            count.setString(1, id);
            try (ResultSet result = count.executeQuery()) {
                result.next();
                return result.getInt(1);
            }
        }
    }
}
