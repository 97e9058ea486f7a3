package org.homeward.negotiation.compliance;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.homeward.negotiation.commitment.Breach;
import org.homeward.negotiation.commitment.CommitmentState;
import org.homeward.negotiation.target.PromisedObject;

/**
 * The figures of a compliance record (domain.md §4): {@code promises = keptOnTime + keptLate +
 * unkept + open + closedOtherwise}; {@code broken} counts the promises with a standing breach,
 * whatever followed.
 *
 * @param persons from promises of release only
 * @param remains from promises of remains only
 */
record Tally(
        int promises,
        Map<Outcome, Integer> outcomes,
        int broken,
        int declared,
        Persons persons,
        Persons remains,
        Delays delays,
        Timeline timeline) {

    static Tally of(Collection<CommitmentState> all, Instant asOf) {
        List<CommitmentState> promises =
                all.stream().filter(state -> Outcome.of(state) != Outcome.NO_PROMISE).toList();
        Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
        promises.forEach(state -> outcomes.merge(Outcome.of(state), 1, Integer::sum));
        return new Tally(
                promises.size(),
                outcomes,
                (int) promises.stream().filter(s -> !s.standing().isEmpty()).count(),
                (int) promises.stream().filter(Tally::declaredBroken).count(),
                Persons.of(promises, PromisedObject.RELEASE),
                Persons.of(promises, PromisedObject.REMAINS),
                Delays.of(promises, asOf),
                Timeline.of(promises));
    }

    int of(Outcome outcome) {
        return outcomes.getOrDefault(outcome, 0);
    }

    private static boolean declaredBroken(CommitmentState state) {
        return state.standing().stream().anyMatch(Breach::declared);
    }
}
