package org.homeward.negotiation.compliance;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.homeward.negotiation.commitment.Breach;
import org.homeward.negotiation.commitment.CommitmentState;
import org.homeward.negotiation.commitment.CommitmentStatus;
import org.homeward.negotiation.target.EntryState;
import org.homeward.negotiation.target.PromisedObject;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a compliance record (domain.md §4): {@code promises = keptOnTime + keptLate +
 * unkept + open + closedOtherwise}; {@code broken} counts standing breaches, whatever followed.
 *
 * @param personsPromised as promised at first, from RELEASE only; a promise that was superseded is
 *     counted in its successor
 * @param medianDaysLate over the promises kept late whose lateness is known; null without one
 */
record Tally(
        int promises,
        int keptOnTime,
        int keptLate,
        int unkept,
        int open,
        int closedOtherwise,
        int broken,
        int declared,
        int personsPromised,
        int personsDelivered,
        int personsOutstanding,
        int personsDeclined,
        int personsDied,
        @Nullable Double medianDaysLate,
        @Nullable Integer longestDaysLate) {

    static Tally of(Collection<CommitmentState> all) {
        Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
        all.forEach(state -> outcomes.merge(Outcome.of(state.status()), 1, Integer::sum));
        List<CommitmentState> promises =
                all.stream()
                        .filter(state -> Outcome.of(state.status()) != Outcome.NO_PROMISE)
                        .toList();
        List<CommitmentState> releases =
                promises.stream()
                        .filter(state -> state.terms().object() == PromisedObject.RELEASE)
                        .filter(state -> state.status() != CommitmentStatus.SUPERSEDED)
                        .toList();
        List<Integer> days =
                promises.stream()
                        .filter(state ->
                                state.status() == CommitmentStatus.CURED_LATE
                                        && state.daysLate() != null)
                        .map(state -> Objects.requireNonNull(state.daysLate()))
                        .sorted()
                        .toList();
        return new Tally(
                promises.size(),
                outcomes.getOrDefault(Outcome.KEPT_ON_TIME, 0),
                outcomes.getOrDefault(Outcome.KEPT_LATE, 0),
                outcomes.getOrDefault(Outcome.UNKEPT, 0),
                outcomes.getOrDefault(Outcome.OPEN, 0),
                outcomes.getOrDefault(Outcome.CLOSED_OTHERWISE, 0),
                (int) promises.stream().filter(s -> !s.standing().isEmpty()).count(),
                (int) promises.stream().filter(Tally::declaredBroken).count(),
                releases.stream().mapToInt(Tally::promised).sum(),
                releases.stream().mapToInt(s -> s.balance().delivered()).sum(),
                releases.stream().mapToInt(Tally::outstanding).sum(),
                entries(releases, EntryState.DECLINED_BY_PERSON),
                entries(releases, EntryState.DIED_BEFORE),
                median(days),
                days.isEmpty() ? null : days.getLast());
    }

    private static boolean declaredBroken(CommitmentState state) {
        return state.standing().stream().anyMatch(Breach::declared);
    }

    private static int promised(CommitmentState state) {
        return Objects.requireNonNullElse(state.terms().target().promised(), 0);
    }

    /** Somebody is still awaited only where the promise still binds. */
    private static int outstanding(CommitmentState state) {
        return state.status().open()
                ? Objects.requireNonNullElse(state.balance().shortfall(), 0)
                : 0;
    }

    private static int entries(List<CommitmentState> states, EntryState wanted) {
        return (int)
                states.stream()
                        .flatMap(state -> state.entries().stream())
                        .filter(entry -> entry.state() == wanted)
                        .count();
    }

    private static @Nullable Double median(List<Integer> sorted) {
        if (sorted.isEmpty()) {
            return null;
        }
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(middle)
                : (sorted.get(middle - 1) + sorted.get(middle)) / 2.0;
    }
}
