package org.homeward.negotiation.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One POST sent many times: a key makes them one command, and nothing else does. */
@ServiceTest
@Tag("real")
class SamePostTest {

    private final Desk desk = Desk.officer();

    @Test
    void theSamePostAHundredTimesInParallelMakesOneCommitment() throws Exception {
        // Given
        Desk.Promise promise = desk.promise("2022-09-27");
        Map<String, Object> request = promise.exactly(17, "2099-09", "Asia/Yerevan");
        String key = UUID.randomUUID().toString();
        // When
        List<Response> answers =
                Together.together(
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
    void withoutAKeyEachOfAHundredPostsIsAPromiseOfItsOwn() throws Exception {
        // Given
        Desk.Promise promise = desk.promise("2022-09-27");
        Map<String, Object> request = promise.exactly(17, "2099-09", "Asia/Yerevan");
        // When
        List<Response> answers =
                Together.together(100, () -> desk.post("/api/v1/commitments", request));
        // Then
        assertThat(answers)
                .allSatisfy(a -> assertThat(a.statusCode()).as(a.asString()).isEqualTo(201));
        assertThat(answers.stream().map(a -> a.jsonPath().getString("id")).distinct()).hasSize(100);
        assertThat(answers.stream().map(a -> a.jsonPath().getString("reference")).distinct())
                .hasSize(100);
    }

    @Test
    void oneKeyWithAnotherBodyIsRefusedWhicheverCameFirst() throws Exception {
        // Given
        Desk.Promise promise = desk.promise("2022-09-27");
        String key = UUID.randomUUID().toString();
        AtomicInteger persons = new AtomicInteger();
        // When
        List<Response> answers =
                Together.together(
                        8,
                        () ->
                                desk.call()
                                        .header("Idempotency-Key", key)
                                        .body(
                                                promise.exactly(
                                                        persons.incrementAndGet(),
                                                        "2099-09",
                                                        "Asia/Yerevan"))
                                        .post("/api/v1/commitments"));
        // Then
        assertThat(answers.stream().map(Response::statusCode).filter(s -> s == 201)).hasSize(1);
        assertThat(answers.stream().map(Response::statusCode).filter(s -> s == 422)).hasSize(7);
    }
}
