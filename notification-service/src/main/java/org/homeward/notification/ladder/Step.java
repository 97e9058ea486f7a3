package org.homeward.notification.ladder;

import java.time.Duration;
import java.util.List;

/**
 * One rung.
 *
 * @param after time since the alert opened, without an acknowledgement; zero is at once
 */
public record Step(Duration after, List<Who> to) {

    public Step {
        if (after.isNegative() || to.isEmpty()) {
            throw new IllegalArgumentException("A step comes after its alert and tells somebody.");
        }
        to = List.copyOf(to);
    }

    public static Step atOnce(Who... to) {
        return new Step(Duration.ZERO, List.of(to));
    }

    public static Step after(Duration after, Who... to) {
        return new Step(after, List.of(to));
    }
}
