package org.homeward.deploy.faults.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class PlanTest {

    @Test
    void aSeedRepeatsItsPlanAndAnotherSeedMakesAnother() {
        Plan plan = plan(1);
        assertThat(plan(1)).isEqualTo(plan);
        assertThat(plan(2)).isNotEqualTo(plan);
    }

    @Test
    void everyPartIsKilledEquallyOftenAndEveryKindIsPromised() {
        Plan plan = plan(3);
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
    void aClockIsWrongByMinutesAheadOrBehindAndTheFirstIsAhead() {
        List<PlannedFault> steps =
                plan(4).faults().stream().filter(f -> f.harm() == Harm.CLOCK).toList();
        assertThat(steps).hasSize(6);
        assertThat(steps.getFirst().amount())
                .isBetween(Duration.ofMinutes(1), Duration.ofMinutes(4));
        assertThat(steps)
                .extracting(PlannedFault::victim)
                .isSubsetOf(Plan.replicas())
                .contains("negotiation-service", "negotiation-service-2");
        assertThat(steps)
                .extracting(PlannedFault::amount)
                .anySatisfy(ahead -> assertThat(ahead).isNegative())
                .allSatisfy(ahead ->
                        assertThat(ahead.abs()).isLessThanOrEqualTo(Duration.ofMinutes(4)));
    }

    @Test
    void whatIsKilledAndPromisedDoesNotDependOnTheClocks() {
        Plan without = Plan.of(5, new Plan.Size(120, 12, 0, Plan.Size.SHORTEST), List.of());
        assertThat(plan(5).promises()).isEqualTo(without.promises());
        assertThat(plan(5).faults()).containsAll(without.faults());
    }

    @Test
    void whereServicesStartSlowlyTheSameKillsComeWithMoreTimeBetweenThem() {
        Plan slow = Plan.of(5, new Plan.Size(120, 12, 0, Duration.ofSeconds(20)), List.of());
        assertThat(slow.window()).isEqualTo(Duration.ofSeconds(3 + 12 * 20));
        assertThat(slow.faults())
                .filteredOn(PlannedFault::kill)
                .extracting(PlannedFault::victim)
                .containsExactlyElementsOf(
                        plan(5).faults().stream()
                                .filter(PlannedFault::kill)
                                .map(PlannedFault::victim)
                                .toList());
        assertThat(slow.faults())
                .filteredOn(PlannedFault::kill)
                .extracting(fault -> fault.at().toSeconds())
                .containsExactlyElementsOf(
                        LongStream.range(0, 12).map(k -> 3 + 20 * k).boxed().toList());
    }

    @Test
    void aLocalTimeIsWhatTheClocksOfItsZoneShow() {
        assertThat(DueWords.LOCAL.json(Instant.parse("2026-03-01T20:00:05Z")))
                .contains("\"edtf\":\"2026-03-02T09:45:05\"", "\"zone\":\"Pacific/Chatham\"");
        assertThat(DueWords.LOCAL.json(Instant.parse("2026-07-01T08:15:00Z")))
                .contains("\"edtf\":\"2026-07-01T21:00:00\"", "\"zone\":\"Pacific/Chatham\"");
    }

    private static Plan plan(long seed) {
        return Plan.of(seed, new Plan.Size(120, 12, 6, Plan.Size.SHORTEST), Plan.replicas());
    }
}
