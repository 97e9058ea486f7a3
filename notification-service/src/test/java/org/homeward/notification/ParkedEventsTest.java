package org.homeward.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Tag("real")
class ParkedEventsTest extends ServiceTest {

    private static final String PARKED = "/api/v1/parked-events/notification";

    @Test
    void anEventThatCouldNotBeReadTakesEffectOnceItIsMendedAndThoseBehindItFollow() {
        // Given
        Promise promise = Promise.aPromise();
        negotiation.publish("commitment.breached", promise.id(), "{\"dueVersion\": true}");
        negotiation.publish("commitment.cured-late", promise.id(), promise.curedLate());
        await("both to be set aside", () -> parked(promise) == 2);
        admin().get(PARKED + "?limit=200")
                .then()
                .statusCode(200)
                .body(
                        "items.findAll { it.key == '%s' }.attempts".formatted(promise.id()),
                        contains(3, 0))
                .body(
                        "items.find { it.key == '%s' && it.attempts == 0 }.reason"
                                .formatted(promise.id()),
                        nullValue());
        change(
                "update inbox_parked set data = '"
                        + promise.breached()
                        + "' where attempts > 0 and key = '"
                        + promise.id()
                        + "'");

        // When
        var replay = admin().post(PARKED + "/" + promise.id() + "/replay");

        // Then
        replay.then().statusCode(200).body("replayed", equalTo(2)).body("remaining", equalTo(0));
        assertThat(
                        text(
                                "select state from alert where rule = 'commitment-breached' and subject_id = '"
                                        + promise.id()
                                        + "'"))
                .isEqualTo("RESOLVED");
        admin().get(PARKED).then().body("items.key", not(hasItem(promise.id().toString())));
    }

    @Test
    void whatFailsAgainStaysParkedAndSaysWhy() {
        // Given
        Promise promise = Promise.aPromise();
        negotiation.publish("commitment.breached", promise.id(), "{\"dueVersion\": true}");
        await("it to be set aside", () -> parked(promise) == 1);

        // When
        var replay = admin().post(PARKED + "/" + promise.id() + "/replay");

        // Then
        replay.then().statusCode(200).body("replayed", equalTo(0)).body("remaining", equalTo(1));
        assertThat(
                        text(
                                "select attempts || ' ' || (reason <> '') from inbox_parked where key = '"
                                        + promise.id()
                                        + "'"))
                .isEqualTo("4 true");
        change("delete from inbox_parked where key = '" + promise.id() + "'");
    }

    @Test
    void nothingParkedIsNothingToReplay() {
        admin().post(PARKED + "/" + UUID.randomUUID() + "/replay").then().statusCode(404);
        admin().get("/api/v1/parked-events/elsewhere").then().statusCode(404);
    }

    private static int parked(Promise promise) {
        return Integer.parseInt(
                text("select count(*) from inbox_parked where key = '" + promise.id() + "'"));
    }
}
