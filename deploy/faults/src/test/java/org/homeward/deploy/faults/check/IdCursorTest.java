package org.homeward.deploy.faults.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.homeward.deploy.faults.check.Evidence.Place;
import org.homeward.deploy.faults.check.Evidence.Published;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The relay reads "id greater than the last one", and a slow commit comes in behind it. */
@Tag("fast")
class IdCursorTest extends PlantedBug {

    @Test
    void theSlowCommitIsSkipped() {
        facts.forget(Facts.BROKEN, 1);
        assertThat(found()).containsExactlyInAnyOrder(Fault.EVENT_LOST, Fault.SEQUENCE_GAP);
    }

    @Test
    void theSlowCommitComesAfterItsSuccessor() {
        Published first = facts.published(Facts.KEPT, 2);
        facts.forget(Facts.KEPT, 2);
        facts.published.add(
                new Published(
                        new Place("events", 0, 500),
                        first.id(),
                        first.key(),
                        first.sequence(),
                        first.type(),
                        first.about()));
        assertThat(found()).containsExactly(Fault.SEQUENCE_INVERTED);
    }

    @Test
    void theSkippedRowStaysInTheOutbox() {
        facts.unpublished = 1;
        assertThat(found()).containsExactly(Fault.NOT_RECONCILED);
    }
}
