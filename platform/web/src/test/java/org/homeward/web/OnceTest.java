package org.homeward.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homeward.web.Calls.NOTES;
import static org.homeward.web.Calls.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.homeward.testkit.MutableClock;
import org.homeward.testkit.RealParts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@RealDatabase
@Tag("real")
class OnceTest {

    @Inject MutableClock clock;

    @BeforeEach
    void nothingIsRecorded() throws SQLException {
        try (Connection behind = RealParts.behind("negotiation");
                Statement statement = behind.createStatement()) {
            statement.execute("truncate note, idempotency_key");
        }
    }

    @AfterEach
    void theClockRunsAgain() {
        clock.reset();
    }

    @Test
    void aRepeatedPostGivesTheSameAnswerAndRecordsNothingMore() {
        String key = UUID.randomUUID().toString();

        Response first = post("writer", key, "{\"text\":\"a\",\"count\":1}");
        Response second = post("writer", key, "{ \"count\": 1, \"text\": \"a\" }");

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(first.header("Location")).startsWith("/api/v1/notes/");
        assertThat(first.header("ETag")).isEqualTo("\"3\"");
        assertThat(count("note")).isEqualTo(1);
    }

    @Test
    void withoutAKeyEveryPostCounts() {
        Calls.post("{\"text\":\"a\"}");
        Calls.post("{\"text\":\"a\"}");

        assertThat(count("note")).isEqualTo(2);
        assertThat(count("idempotency_key")).isZero();
    }

    @Test
    void anotherBodyUnderTheSameKeyIsRefused() {
        post("writer", "one", "{\"text\":\"a\"}");

        Response other = post("writer", "one", "{\"text\":\"b\"}");

        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(other.jsonPath().getString("type")).endsWith("/idempotency-key-reused");
        assertThat(count("note")).isEqualTo(1);
    }

    @Test
    void twoCallersMayUseTheSameKey() {
        post("writer", "one", "{\"text\":\"a\"}");

        Response other = post("somebody-else", "one", "{\"text\":\"b\"}");

        assertThat(other.statusCode()).isEqualTo(201);
        assertThat(count("note")).isEqualTo(2);
    }

    @Test
    void aRefusedCommandLeavesTheKeyFree() {
        Response refused = post("writer", "one", "{\"text\":\"refused by a rule\"}");

        Response next = post("writer", "one", "{\"text\":\"a\"}");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(next.statusCode()).isEqualTo(201);
        assertThat(count("note")).isEqualTo(1);
    }

    @Test
    void twentyAtTheSameTimeRecordOneAndAllAnswerAlike() throws InterruptedException {
        // Given
        Callable<String> call =
                () -> {
                    Response answer = post("writer", "one", "{\"text\":\"a\"}");
                    return answer.statusCode() + answer.asString();
                };

        // When
        var answers = inParallel(call, 20).stream().distinct().toList();

        // Then
        assertThat(answers).singleElement().asString().startsWith("201");
        assertThat(count("note")).isEqualTo(1);
    }

    @Test
    void aKeyIsForgottenAfterADayAndOldOnesAreSweptAway() {
        // Given
        post("writer", "one", "{\"text\":\"a\"}");
        post("writer", "two", "{\"text\":\"a\"}");

        // When
        clock.advance(Duration.ofHours(24));
        Response reused = post("writer", "one", "{\"text\":\"b\"}");

        // Then
        assertThat(reused.statusCode()).isEqualTo(201);
        assertThat(count("idempotency_key")).isEqualTo(1);
    }

    @Test
    void aKeyOfStrangeCharactersIsRefused() {
        Response answer = post("writer", "a b", "{\"text\":\"a\"}");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.jsonPath().getString("errors[0].field")).isEqualTo("Idempotency-Key");
    }

    private static java.util.List<String> inParallel(Callable<String> call, int times)
            throws InterruptedException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return threads
                    .invokeAll(IntStream.range(0, times).mapToObj(_ -> call).toList())
                    .stream()
                    .map(done -> done.resultNow())
                    .toList();
        }
    }

    private static Response post(String caller, String key, String body) {
        return as(caller)
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(body)
                .post(NOTES);
    }

    private static int count(String table) {
        try (Connection behind = RealParts.behind("negotiation");
                Statement statement = behind.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from " + table)) {
            row.next();
            return row.getInt(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
