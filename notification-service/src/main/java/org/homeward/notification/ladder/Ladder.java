package org.homeward.notification.ladder;

import java.time.Duration;
import java.util.List;

/** Steps in the order of their times; none at all means that the inbox alone shows the alert. */
public record Ladder(List<Step> steps) {

    public static final Ladder NONE = new Ladder(List.of());

    public Ladder {
        steps = List.copyOf(steps);
        Duration last = Duration.ZERO;
        for (Step step : steps) {
            if (step.after().compareTo(last) < 0) {
                throw new IllegalArgumentException("A ladder's steps stand in the order of time.");
            }
            last = step.after();
        }
    }

    public static Ladder of(Step... steps) {
        return new Ladder(List.of(steps));
    }

    public boolean reaches(int step) {
        return step < steps.size();
    }
}
