package org.homeward.deploy.faults.plan;

import java.time.Duration;

/**
 * @param at after the beginning of the window
 * @param kill {@code kill -9} and a later start, or else a pause
 * @param lasts until it is started again or goes on
 */
public record PlannedFault(Duration at, String victim, boolean kill, Duration lasts) {

    @Override
    public String toString() {
        return "%6.2f s  %s %s for %.1f s"
                .formatted(
                        at.toMillis() / 1000.0,
                        kill ? "kill" : "pause",
                        victim,
                        lasts.toMillis() / 1000.0);
    }
}
