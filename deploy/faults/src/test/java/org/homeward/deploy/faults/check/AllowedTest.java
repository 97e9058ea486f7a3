package org.homeward.deploy.faults.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What may happen in a good run and is no fault. */
@Tag("fast")
class AllowedTest extends PlantedBug {

    @Test
    void aGoodRunHasNoFinding() {
        assertThat(Checker.check(facts.evidence())).isEmpty();
    }

    @Test
    void anEventThatIsPublishedAgainIsTheSameEvent() {
        facts.publish(facts.committed.getFirst(), facts.published.getFirst().id());
        assertThat(found()).isEmpty();
    }

    @Test
    void aMailThatComesTwiceUnderOneMessageIdIsOneMail() {
        facts.mails.add(facts.mails.getFirst());
        assertThat(found()).isEmpty();
    }

    @Test
    void aPromiseThatIsSuspendedBeforeItsDueInstantNeedsNoBreach() {
        facts.forget(Facts.KEPT, 3);
        facts.committed.removeIf(e -> e.key().equals(Facts.KEPT) && e.sequence() == 3);
        facts.event(Facts.KEPT, "commitment.suspended", Facts.START.plusSeconds(70));
        assertThat(found()).isEmpty();
    }
}
