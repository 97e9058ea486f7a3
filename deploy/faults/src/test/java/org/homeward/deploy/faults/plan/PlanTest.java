package org.homeward.deploy.faults.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PlanTest {

    @Test
    void aSeedRepeatsItsPlanAndAnotherSeedMakesAnother() {
        Plan plan = Plan.of(1, 100, 12);
        assertThat(Plan.of(1, 100, 12)).isEqualTo(plan);
        assertThat(Plan.of(2, 100, 12)).isNotEqualTo(plan);
    }

    @Test
    void everyPartIsKilledEquallyOftenAndEveryKindIsPromised() {
        Plan plan = Plan.of(3, 120, 12);
        assertThat(
                        plan.faults().stream()
                                .filter(PlannedFault::kill)
                                .collect(
                                        Collectors.groupingBy(
                                                PlannedFault::victim, Collectors.counting())))
                .hasSize(6)
                .allSatisfy((_, kills) -> assertThat(kills).isEqualTo(2));
        Set<Kind> kinds =
                plan.promises().stream().map(PlannedPromise::kind).collect(Collectors.toSet());
        assertThat(kinds).containsExactlyInAnyOrder(Kind.values());
    }

    @Test
    void aDayEndsAtTheInstantInItsZone() {
        Instant morning = Instant.parse("2026-03-01T08:30:15Z");
        Instant evening = Instant.parse("2026-03-01T20:00:05Z");
        assertThat(DueWords.DAY.json(morning))
                .contains("\"edtf\":\"2026-02-28\"", "\"zone\":\"-08:30:15\"");
        assertThat(DueWords.DAY.json(evening))
                .contains("\"edtf\":\"2026-03-01\"", "\"zone\":\"+03:59:55\"");
    }
}
