package org.homeward.deploy.faults.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import org.homeward.deploy.faults.check.Evidence;
import org.homeward.deploy.faults.check.Fault;
import org.homeward.deploy.faults.check.Finding;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A run that tried nothing proves nothing, however clean it looks. */
@Tag("fast")
class OutcomeTest {

    private static final Hit BETWEEN = hit(OptionalInt.of(3), OptionalInt.of(0));
    private static final Hit SAFE = hit(OptionalInt.of(0), OptionalInt.of(0));
    private static final Hit UNKNOWN = hit(OptionalInt.empty(), OptionalInt.empty());
    private static final Step MISLEADING = step(OptionalInt.of(7));
    private static final Step HARMLESS = step(OptionalInt.of(0));

    @Test
    void oneKillBetweenTwoSafePlacesIsEnough() {
        Outcome outcome = of(List.of(SAFE, BETWEEN), List.of());
        assertThat(outcome.isGood()).isTrue();
        assertThat(outcome.text())
                .contains("1 of 2 kills hit")
                .endsWith("Nothing lost, early, doubled or out of order.");
    }

    @Test
    void publishedButUnalertedIsAWindowToo() {
        Hit unalerted = hit(OptionalInt.of(0), OptionalInt.of(1));
        assertThat(of(List.of(unalerted), List.of()).isGood()).isTrue();
    }

    @Test
    void aRunWhoseKillsHitNoWindowFails() {
        Outcome outcome = of(List.of(SAFE, UNKNOWN), List.of(MISLEADING));
        assertThat(outcome.isGood()).isFalse();
        assertThat(outcome.text()).endsWith("No kill hit a window, so nothing was proven.");
    }

    @Test
    void aRunWhoseClocksMisledNobodyFails() {
        Outcome outcome = of(List.of(BETWEEN), List.of(HARMLESS));
        assertThat(outcome.isGood()).isFalse();
        assertThat(outcome.text()).endsWith("so nothing was proven of them.");
        assertThat(of(List.of(BETWEEN), List.of(HARMLESS, MISLEADING)).isGood()).isTrue();
    }

    @Test
    void aFindingFailsWhateverWasHit() {
        Finding finding = new Finding(Fault.BREACH_EARLY, "C-1", "early");
        Outcome outcome =
                new Outcome(nothing(), List.of(finding), List.of(BETWEEN), List.of(MISLEADING));
        assertThat(outcome.isGood()).isFalse();
        assertThat(outcome.text()).contains("1 findings", "BREACH_EARLY");
    }

    @Test
    void aStepSaysWhatTheWrongClockWouldHaveDone() {
        assertThat(MISLEADING)
                .hasToString("clock set 90 s ahead: by it 7 promises would be broken early");
        assertThat(new Step("one", Duration.ofSeconds(-61), OptionalInt.of(2)))
                .hasToString("clock set 61 s behind: by it 2 promises would be noticed late");
        assertThat(new Step("one", Duration.ZERO, OptionalInt.of(0)))
                .hasToString("clock put right");
    }

    private static Hit hit(OptionalInt unpublished, OptionalInt unalerted) {
        return new Hit("somebody", unpublished, unalerted);
    }

    private static Step step(OptionalInt misjudged) {
        return new Step("somebody", Duration.ofSeconds(90), misjudged);
    }

    private static Outcome of(List<Hit> hits, List<Step> steps) {
        return new Outcome(nothing(), List.of(), hits, steps);
    }

    private static Evidence nothing() {
        return new Evidence(
                Instant.parse("2026-03-01T10:00:00Z"),
                new Evidence.Ledger(List.of(), List.of(), List.of(), List.of()),
                List.of(),
                new Evidence.Told(List.of(), List.of(), List.of(), List.of()),
                new Evidence.Remains(0, 0, List.of()));
    }
}
