package org.homeward.negotiation.compliance;

import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.homeward.negotiation.commitment.CommitmentState;
import org.homeward.negotiation.commitment.CommitmentStatus;
import org.homeward.negotiation.target.EntryState;
import org.homeward.negotiation.target.PromisedObject;
import org.homeward.negotiation.target.Target;

/**
 * People counted over promises of one object, so that a body never stands among the living.
 *
 * @param promised as promised at first; a promise that was superseded is counted in its successor
 * @param outstanding only where the promise still binds
 * @param beyondNumbers of the delivered, those on promises that gave no number: more can be
 *     delivered than was promised in numbers
 */
@Schema(name = "PersonsCounted")
record Persons(
        int promised,
        int delivered,
        int outstanding,
        int declined,
        int died,
        @Schema(description = "Of the delivered, those on promises that gave no number")
                int beyondNumbers) {

    static Persons of(List<CommitmentState> promises, PromisedObject object) {
        List<CommitmentState> counted = counted(promises, object);
        return new Persons(
                counted.stream().mapToInt(Persons::promised).sum(),
                counted.stream().mapToInt(state -> state.balance().delivered()).sum(),
                counted.stream().mapToInt(Persons::outstanding).sum(),
                entries(counted, EntryState.DECLINED_BY_PERSON),
                entries(counted, EntryState.DIED_BEFORE),
                counted.stream()
                        .filter(state -> promised(state) == 0)
                        .mapToInt(state -> state.balance().delivered())
                        .sum());
    }

    static List<CommitmentState> counted(List<CommitmentState> promises, PromisedObject object) {
        return promises.stream()
                .filter(state -> state.terms().object() == object && !ofThings(state))
                .filter(state -> state.status() != CommitmentStatus.SUPERSEDED)
                .toList();
    }

    /** Remains are promised by number as well, and persons never are. */
    private static boolean ofThings(CommitmentState state) {
        return state.terms().object() != PromisedObject.REMAINS
                && state.terms().target() instanceof Target.Items;
    }

    static int promised(CommitmentState state) {
        return Objects.requireNonNullElse(state.terms().target().promised(), 0);
    }

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
}
