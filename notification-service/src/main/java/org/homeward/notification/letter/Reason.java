package org.homeward.notification.letter;

import org.homeward.notification.alert.Resolution;
import org.jspecify.annotations.Nullable;

/**
 * What a letter is about; with alert, recipient and channel it names one letter for ever.
 *
 * @param ordinal tells two letters of the same occasion apart: the step of the ladder, or how often
 *     the alert has been opened
 */
public record Reason(Occasion occasion, int ordinal, @Nullable Resolution resolution) {

    public static Reason step(int step) {
        return new Reason(step == 0 ? Occasion.RAISED : Occasion.ESCALATED, step, null);
    }

    public static Reason reopened(int openings) {
        return new Reason(Occasion.REOPENED, openings, null);
    }

    public static Reason resolved(int openings, Resolution resolution) {
        return new Reason(Occasion.RESOLVED, openings, resolution);
    }
}
