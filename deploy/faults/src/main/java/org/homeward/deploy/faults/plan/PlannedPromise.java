package org.homeward.deploy.faults.plan;

import java.time.Duration;

/**
 * @param due after the beginning of the window
 * @param act when the desk acts on it, if its fate is not to be left
 */
public record PlannedPromise(
        Kind kind, DueWords words, Fate fate, int count, Duration due, Duration act) {

    /** Where an extension moves the due instant. */
    public Duration extended() {
        return due.plusSeconds(10);
    }
}
