package org.homeward.detainee.status;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.homeward.web.Conflict;

/**
 * The steps that the standing fate assertions make, in order; a correction takes the place of the
 * step it supersedes, and the whole path must stay legal.
 */
public record FatePath(List<Step> steps) {

    /**
     * One standing fate assertion.
     *
     * @param recapture whether it begins a new captivity after one that ended alive
     */
    public record Step(UUID assertionId, Fate to, boolean recapture) {}

    public FatePath {
        steps = List.copyOf(steps);
        Fate from = Fate.UNACCOUNTED;
        for (Step step : steps) {
            requireLegal(from, step);
            from = step.to();
        }
    }

    public Fate current() {
        return steps.isEmpty() ? Fate.UNACCOUNTED : steps.getLast().to();
    }

    public FatePath then(Step step) {
        List<Step> longer = new ArrayList<>(steps);
        longer.add(step);
        return new FatePath(longer);
    }

    /**
     * The path in which {@code correction} stands where {@code superseded} stood; a superseded
     * recapture stays one.
     */
    public FatePath corrected(UUID superseded, Step correction) {
        return new FatePath(
                steps.stream()
                        .map(step ->
                                step.assertionId().equals(superseded)
                                        ? new Step(
                                                correction.assertionId(),
                                                correction.to(),
                                                step.recapture())
                                        : step)
                        .toList());
    }

    /** A second source for the same fate corroborates it and moves nothing. */
    private static void requireLegal(Fate from, Step step) {
        boolean legal =
                step.recapture()
                        ? from.leftAlive() && step.to() == Fate.REPORTED_CAPTURED
                        : from == step.to() || from.next().contains(step.to());
        if (!legal) {
            throw Conflict.of(
                    "fate-not-reachable",
                    "From " + from + " the fate cannot become " + step.to() + ".");
        }
    }
}
