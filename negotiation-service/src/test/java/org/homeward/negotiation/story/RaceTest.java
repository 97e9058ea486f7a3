package org.homeward.negotiation.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
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
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.homeward.testkit.RealParts;
import org.junit.jupiter.api.Test;

@ServiceTest
class RaceTest {

    private final Desk desk = Desk.officer();

    @Test
    void theSamePostAHundredTimesInParallelMakesOneCommitment() throws Exception {
        // Given
        Desk.Promise promise = desk.promise("2022-09-27");
        Map<String, Object> request = promise.exactly(17, "2099-09", "Asia/Yerevan");
        String key = UUID.randomUUID().toString();
        // When
        List<Response> answers =
                together(
                        100,
                        () ->
                                desk.call()
                                        .header("Idempotency-Key", key)
                                        .body(request)
                                        .post("/api/v1/commitments"));
        // Then
        assertThat(answers)
                .allSatisfy(a -> assertThat(a.statusCode()).as(a.asString()).isEqualTo(201));
        assertThat(answers.stream().map(a -> a.jsonPath().getString("id")).distinct()).hasSize(1);
        assertThat(
                        desk.read("/api/v1/commitments?agreement=" + promise.agreement())
                                .getList("items"))
                .hasSize(1);
    }

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
                while (InstantSource.system().instant().isBefore(due.plusMillis(millis))) {
                    Thread.onSpinWait();
                }
                return desk.post(
                        "/api/v1/commitments/" + id + "/fulfilments",
                        Map.of("date", due.toString(), "verifiedBy", "Desk", "count", 1));
            });
        }
        List<Response> answers = all(calls);
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
                InstantSource.system().instant().plusSeconds(2).truncatedTo(ChronoUnit.MILLIS);
        String id =
                desk.made("/api/v1/commitments", promise.exactly(1, due.toString(), "Asia/Yerevan"))
                        .getString("id");
        while (InstantSource.system().instant().isBefore(due.minusMillis(2))) {
            Thread.onSpinWait();
        }
        // When
        Response answer =
                desk.post(
                        "/api/v1/commitments/" + id + "/due-changes",
                        Map.of(
                                "due",
                                Map.of("edtf", "2099", "zone", "Asia/Yerevan"),
                                "reason",
                                "Extended"));
        // Then
        if (answer.statusCode() == 503) {
            assertThat(answer.header("Retry-After")).isEqualTo("1");
            desk.awaitState(id, "BREACHED");
            assertThat(breachRows(id)).isEqualTo(1);
        } else {
            assertThat(answer.statusCode()).isEqualTo(201);
            JsonPath sheet = desk.read("/api/v1/commitments/" + id);
            assertThat(sheet.getString("state")).isEqualTo("AGREED");
            assertThat(sheet.getInt("due.version")).isEqualTo(2);
            assertThat(breachRows(id))
                    .isEqualTo(sheet.getList("breaches").size())
                    .isLessThanOrEqualTo(1);
        }
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
                together(
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

    private static List<Response> together(int times, Callable<Response> call) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        List<Callable<Response>> calls = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            calls.add(() -> {
                start.await();
                return call.call();
            });
        }
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Response>> futures = calls.stream().map(threads::submit).toList();
            start.countDown();
            List<Response> answers = new ArrayList<>();
            for (Future<Response> future : futures) {
                answers.add(future.get());
            }
            return answers;
        }
    }

    private static List<Response> all(List<Callable<Response>> calls) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(calls.size())) {
            List<Response> answers = new ArrayList<>();
            for (Future<Response> future : threads.invokeAll(calls)) {
                answers.add(future.get());
            }
            return answers;
        }
    }
}
