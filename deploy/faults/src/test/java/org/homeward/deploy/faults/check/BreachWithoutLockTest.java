package org.homeward.deploy.faults.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.homeward.deploy.faults.check.Evidence.Committed;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Two replicas judge the same commitment at once. */
@Tag("fast")
class BreachWithoutLockTest extends PlantedBug {

    @Test
    void bothWriteARow() {
        facts.breaches.add(facts.breaches.getFirst());
        assertThat(found()).containsExactly(Fault.BREACH_DOUBLED);
    }

    @Test
    void bothPublishAnEvent() {
        facts.event(Facts.BROKEN, "commitment.breached", Facts.DUE.plusMillis(9));
        assertThat(found()).containsExactly(Fault.BREACH_DOUBLED);
    }

    @Test
    void bothWriteTheSameNumberOfItsLife() {
        facts.publish(
                new Committed(Facts.BROKEN, 2, "commitment.breached", Facts.DUE.plusMillis(5)),
                "event-rival");
        assertThat(found()).containsExactlyInAnyOrder(Fault.BREACH_DOUBLED, Fault.EVENT_ALTERED);
    }

    @Test
    void theBreachOvertakesTheFulfilment() {
        facts.event(Facts.KEPT, "commitment.breached", Facts.DUE.plusMillis(2));
        assertThat(found()).contains(Fault.BREACH_UNFOUNDED);
    }
}
