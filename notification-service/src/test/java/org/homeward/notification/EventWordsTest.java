package org.homeward.notification;

import static org.homeward.testkit.WordCanaries.CANARY;

import io.quarkus.test.junit.QuarkusTest;
import org.homeward.testkit.EventLog;
import org.homeward.testkit.Tokens;
import org.homeward.testkit.WordCanaries;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is answered in words, and who answered, is published nowhere. */
@QuarkusTest
@Tag("real")
class EventWordsTest extends ServiceTest {

    private final WordCanaries canaries = WordCanaries.except();

    @Test
    void noMessageHoldsAWordOrAUserName() {
        // Given
        Promise promise = breached(Promise.aPromise().ownedBy(CANARY + "-owner"));
        String alert = alertOf(promise);
        as(Tokens.of(CANARY + "-diplomat", "diplomat").desks("south-caucasus"))
                .filter(canaries)
                .body("{\"note\": \"known\"}")
                .post("/api/v1/alerts/" + alert + "/acknowledgement")
                .then()
                .statusCode(200);
        negotiation.publish("commitment.cured-late", promise.id(), promise.curedLate());

        // When
        try (EventLog log =
                EventLog.of(
                        "homeward.notification.events",
                        "homeward.notification.heartbeat",
                        "homeward.notification.events.dlq",
                        "homeward.negotiation.events.dlq")) {
            log.await("org.homeward.notification.alert.resolved.v1", alert);

            // Then
            canaries.assertNoTextWasLeftOut();
            WordCanaries.assertNoneIn(log.all());
        }
    }
}
