package org.homeward.notification;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Stream;
import org.homeward.testkit.EventContracts;
import org.homeward.testkit.EventLog;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@QuarkusTest
@Tag("real")
class ContractTest extends ServiceTest {

    @TestFactory
    Stream<DynamicTest> everyExampleKeepsItsSchema() {
        return EventContracts.ofThisModule().tests();
    }

    @Test
    void whatIsPublishedKeepsTheContracts() {
        // Given
        Promise promise = breached(Promise.aPromise());
        diplomat()
                .body("{}")
                .post("/api/v1/alerts/" + alertOf(promise) + "/acknowledgement")
                .then()
                .statusCode(200);
        negotiation.publish("commitment.breach-rescinded", promise.id(), promise.rescinded());
        negotiation.publish("commitment.breach-reinstated", promise.id(), promise.reinstated());

        // Then
        try (EventLog log = EventLog.of("homeward.notification.events")) {
            log.await("org.homeward.notification.alert.reopened.v1", alertOf(promise));
            var events =
                    log.all().stream()
                            .filter(event -> event.key().equals(alertOf(promise)))
                            .toList();
            EventContracts.ofThisModule().checkAll(events);
            assertThat(events.stream().map(event -> event.sequence()).toList())
                    .containsExactly(1L, 2L, 3L, 4L);
        }
    }
}
