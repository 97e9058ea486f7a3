package org.homeward.deploy.faults.plan;

import java.time.Duration;

/**
 * @param at after the beginning of the window
 * @param amount how long it is away; of a clock, how far ahead it is set, negative for behind
 */
public record PlannedFault(Duration at, String victim, Harm harm, Duration amount) {

    public boolean kill() {
        return harm == Harm.KILL;
    }

    @Override
    public String toString() {
        double seconds = amount.toMillis() / 1000.0;
        String what =
                switch (harm) {
                    case KILL -> "kill %s for %.1f s".formatted(victim, seconds);
                    case PAUSE -> "pause %s for %.1f s".formatted(victim, seconds);
                    case CLOCK -> "set the clock of %s %+.0f s off".formatted(victim, seconds);
                };
        return "%6.2f s  %s".formatted(at.toMillis() / 1000.0, what);
    }
}
