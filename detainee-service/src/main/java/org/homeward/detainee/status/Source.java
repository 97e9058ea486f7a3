package org.homeward.detainee.status;

import org.homeward.web.Rejected;
import org.jspecify.annotations.Nullable;

/**
 * Who told us, how far they are trusted, and how likely this one statement is: the two Admiralty
 * grades are given separately.
 *
 * @param name who or what told us, in the officer's words
 * @param credibility 1 confirmed, 2 probably true, 3 possibly true, 4 doubtful, 5 improbable, 6
 *     cannot be judged
 * @param confidential whether the name is shown to cleared readers only
 */
public record Source(String name, Reliability reliability, int credibility, boolean confidential) {
    public Source {
        if (credibility < 1 || credibility > 6) {
            throw Rejected.of(
                    "credibility",
                    "credibility-out-of-range",
                    "The credibility is a number from 1 to 6.");
        }
    }

    /** The name, or null when it is confidential and the reader has no clearance. */
    public @Nullable String nameFor(boolean clearedReader) {
        return confidential && !clearedReader ? null : name;
    }

    /** Leaves the name out: it can be a person's. */
    @Override
    public String toString() {
        return "Source[" + reliability + credibility + "]";
    }
}
