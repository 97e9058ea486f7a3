package org.homeward.deploy.faults.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.homeward.deploy.faults.check.Evidence.DueVersion;
import org.homeward.deploy.faults.check.Evidence.Promised;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The timer sleeps through a due instant. */
@Tag("fast")
class LostWakeUpTest extends PlantedBug {

    @Test
    void theDuePassesAndNothingHappens() {
        silence(Facts.KEPT, 2);
        assertThat(found()).containsExactly(Fault.BREACH_MISSING);
    }

    @Test
    void aLateDeliveryCuresWhatWasNeverBroken() {
        silence(Facts.KEPT, 2);
        facts.event(Facts.KEPT, "commitment.cured-late", Facts.DUE.plusSeconds(600));
        assertThat(found()).containsExactly(Fault.BREACH_MISSING);
    }

    @Test
    void anExtensionAfterTheDueInstantHidesTheBreach() {
        DueVersion late = facts.dues.getLast();
        facts.dues.set(
                facts.dues.size() - 1,
                new DueVersion(
                        late.commitment(),
                        2,
                        late.text(),
                        late.instant(),
                        Facts.DUE.plusMillis(1)));
        assertThat(found()).containsExactly(Fault.BREACH_MISSING);
    }

    private void silence(String key, long from) {
        facts.committed.removeIf(e -> e.key().equals(key) && e.sequence() >= from);
        facts.published.removeIf(e -> e.key().equals(key) && e.sequence() >= from);
        facts.promises.replaceAll(p ->
                p.id().equals(key)
                        ? new Promised(
                                p.id(), p.reference(), p.desk(), p.owner(), from - 1, from - 1)
                        : p);
    }
}
