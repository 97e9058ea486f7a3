package org.homeward.deploy.faults.run;

import java.time.Duration;
import java.util.OptionalInt;

/**
 * A clock that was set.
 *
 * @param ahead of the database's, negative for behind
 * @param misjudged how many promises fall due between the two clocks: by this one they would be
 *     broken early, or noticed late
 */
public record Step(String victim, Duration ahead, OptionalInt misjudged) {

    boolean misleads() {
        return misjudged.orElse(0) > 0;
    }

    @Override
    public String toString() {
        if (ahead.isZero()) {
            return "clock put right";
        }
        return "clock set %d s %s: by it %s promises would be %s"
                .formatted(
                        ahead.abs().toSeconds(),
                        ahead.isNegative() ? "behind" : "ahead",
                        misjudged.isPresent() ? misjudged.getAsInt() : "an unknown number of",
                        ahead.isNegative() ? "noticed late" : "broken early");
    }
}
