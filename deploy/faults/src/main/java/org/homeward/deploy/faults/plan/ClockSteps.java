package org.homeward.deploy.faults.plan;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * Clocks that go wrong as they do where the time service fails: one replica's at a time, by
 * minutes, ahead or behind, and not put right before the next fault of that clock. Less than the
 * five minutes that a token is good for, so that people can still sign in.
 */
final class ClockSteps {

    private static final int LEAST = 60;
    private static final int MOST = 240;

    private ClockSteps() {}

    static List<PlannedFault> over(
            Duration window, int steps, List<String> clocks, SplittableRandom random) {
        List<PlannedFault> faults = new ArrayList<>();
        List<String> order = new ArrayList<>();
        Set<String> wrong = new HashSet<>();
        for (int k = 0; k < steps; k++) {
            if (order.isEmpty()) {
                order.addAll(clocks);
            }
            // the first is set ahead of much that is still to fall due
            String clock = order.remove(k == 0 ? 0 : random.nextInt(order.size()));
            Duration slot = window.dividedBy(steps);
            Duration at = slot.multipliedBy(k).plusMillis(random.nextLong(slot.toMillis() / 2));
            boolean right = wrong.contains(clock) && random.nextInt(4) == 0;
            int seconds = LEAST + random.nextInt(MOST - LEAST);
            boolean ahead = k % 2 == 0;
            faults.add(clock(at, clock, right ? 0 : ahead ? seconds : -seconds));
            wrong.add(clock);
        }
        return faults;
    }

    private static PlannedFault clock(Duration at, String clock, int seconds) {
        return new PlannedFault(at, clock, Harm.CLOCK, Duration.ofSeconds(seconds));
    }
}
