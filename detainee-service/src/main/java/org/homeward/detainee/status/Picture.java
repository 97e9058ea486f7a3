package org.homeward.detainee.status;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.homeward.detainee.status.FatePath.Step;
import org.jspecify.annotations.Nullable;

/**
 * What is held to be true of a person: a projection of the assertions in effect, rebuilt whenever
 * one is added, so that it cannot drift from them.
 */
public final class Picture {

    /** One history: an axis, for an answering party and, for contacts, through one channel. */
    public record Line(Axis axis, @Nullable String answeringParty, @Nullable Channel channel) {
        public static Line of(Assertion assertion) {
            Channel channel =
                    assertion.claim() instanceof Claim.OfContact(var through, _) ? through : null;
            String party =
                    assertion.claim() instanceof Claim.OfJudicialStage
                            ? null
                            : assertion.particular().answeringParty();
            return new Line(assertion.claim().axis(), party, channel);
        }
    }

    private final FatePath path;
    private final Map<Line, Assertion> current;

    private Picture(FatePath path, Map<Line, Assertion> current) {
        this.path = path;
        this.current = current;
    }

    /**
     * Folds assertions, given in the order in which they took effect.
     *
     * @throws org.homeward.web.Conflict when their fates do not make a legal path
     */
    public static Picture of(List<Assertion> inEffect) {
        Set<UUID> superseded =
                inEffect.stream()
                        .map(Assertion::supersedes)
                        .filter(id -> id != null)
                        .collect(Collectors.toSet());
        FatePath path = new FatePath(List.of());
        Map<Line, Assertion> current = new LinkedHashMap<>();
        for (Assertion assertion : inEffect) {
            if (assertion.claim() instanceof Claim.OfFate(var fate)) {
                path = walk(path, assertion, fate);
            } else if (!superseded.contains(assertion.id())) {
                current.merge(Line.of(assertion), assertion, Picture::later);
            }
        }
        return new Picture(path, current);
    }

    public Fate fate() {
        return path.current();
    }

    /** The assertion that the present fate rests on; empty while nothing is known. */
    public Optional<UUID> fateRestsOn() {
        return path.steps().isEmpty()
                ? Optional.empty()
                : Optional.of(path.steps().getLast().assertionId());
    }

    /** Whether the present state of a history is what this assertion says. */
    public boolean restsOn(Line line, Assertion assertion) {
        Assertion standing = current.get(line);
        return standing != null && standing.id().equals(assertion.id());
    }

    /** The code that stands on a history; null while nothing does. */
    public @Nullable String codeAt(Line line) {
        Assertion standing = current.get(line);
        return standing == null ? null : standing.claim().code();
    }

    /** The standing assertions of an axis, one per history. */
    public Collection<Assertion> on(Axis axis) {
        return current.entrySet().stream()
                .filter(entry -> entry.getKey().axis() == axis)
                .map(Map.Entry::getValue)
                .toList();
    }

    private static FatePath walk(FatePath path, Assertion assertion, Fate fate) {
        Step step = new Step(assertion.id(), fate, assertion.recapture());
        return assertion.supersedes() == null
                ? path.then(step)
                : path.corrected(assertion.supersedes(), step);
    }

    /** What was true later wins; of two with the same date the one learnt later does. */
    private static Assertion later(Assertion earlierLearnt, Assertion laterLearnt) {
        return PartialDate.CHRONOLOGICAL.compare(earlierLearnt.valid(), laterLearnt.valid()) > 0
                ? earlierLearnt
                : laterLearnt;
    }
}
