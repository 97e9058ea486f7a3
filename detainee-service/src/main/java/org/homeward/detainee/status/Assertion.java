package org.homeward.detainee.status;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One statement "source S says X was true of P at time T"; it is never changed, only superseded.
 *
 * @param recapture whether it begins a new captivity after one that ended alive
 * @param supersedes the assertion that this one corrects
 */
public record Assertion(
        UUID id,
        Claim claim,
        PartialDate valid,
        Source source,
        Particular particular,
        @Nullable UUID episodeId,
        @Nullable UUID supersedes,
        boolean recapture) {

    /**
     * What goes with an assertion without deciding anything.
     *
     * @param answeringParty who gave the answer; each party has a history of its own
     * @param evidence reference to what proves it
     */
    public record Particular(
            @Nullable String answeringParty, @Nullable String evidence, @Nullable String note) {
        /** Leaves the officer's words out: they can name people. */
        @Override
        public String toString() {
            return "Particular[…]";
        }
    }

    /** The same statement, said of one captivity. */
    public Assertion inEpisode(@Nullable UUID episode) {
        return new Assertion(id, claim, valid, source, particular, episode, supersedes, recapture);
    }

    /** The report that begins {@code episode}. */
    public Assertion beginning(UUID episode, boolean again) {
        return new Assertion(id, claim, valid, source, particular, episode, supersedes, again);
    }

    /** Whether it takes effect only after a second officer has approved it. */
    public boolean needsApproval() {
        return claim instanceof Claim.OfFate(var fate) && fate.isDeath();
    }
}
