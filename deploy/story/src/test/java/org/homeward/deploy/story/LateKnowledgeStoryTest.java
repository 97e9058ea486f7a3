package org.homeward.deploy.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import org.homeward.deploy.local.client.DeskOfficer;
import org.homeward.deploy.local.client.ObservedEvent;
import org.homeward.deploy.local.client.Promise;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * An on-time delivery that is learnt of after the breach takes the blame back and leaves the breach
 * on record.
 */
@ExtendWith(RunningPlatform.class)
@Tag("real")
class LateKnowledgeStoryTest {

    @Test
    void anOnTimeDeliveryLearntOfLateRescindsTheBreachAndTellsThoseWhoWereTold(Outside outside) {
        // Given
        DeskOfficer officer = outside.officer("learnt late");
        Instant due = outside.soon(3);
        String agreement =
                officer.agreement("JOINT_STATEMENT", "2023-12-07", "Joint statement (demo)");
        Promise promise = officer.headcount(agreement, 2, due.toString(), "in a few seconds");
        outside.watch().event("commitment.breached", promise.id());
        outside.watch().mails(promise.reference(), 3);

        // When
        JsonNode after = officer.delivered(promise, due.minusSeconds(2).toString(), 2);

        // Then
        assertThat(after.path("state").asText()).isEqualTo("FULFILLED");
        assertThat(after.at("/breaches/0/standing").asBoolean(true)).isFalse();
        ObservedEvent rescinded =
                outside.watch().event("commitment.breach-rescinded", promise.id());
        assertThat(rescinded.data().path("delivered").asInt()).isEqualTo(2);
        outside.watch().mails(promise.reference(), 6);
        JsonNode record = officer.compliance();
        assertThat(record.path("keptOnTime").asInt()).isEqualTo(1);
        assertThat(record.path("broken").asInt()).isZero();
        assertThat(outside.eventsOf(promise, "commitment.breached")).hasSize(1);
    }
}
