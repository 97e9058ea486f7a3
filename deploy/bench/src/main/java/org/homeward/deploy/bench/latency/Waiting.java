package org.homeward.deploy.bench.latency;

import java.util.List;
import org.homeward.deploy.bench.report.Figures;
import org.homeward.deploy.bench.stand.Usage;

/**
 * One run of one contestant.
 *
 * @param millis from due instant to consumer, one per event
 * @param idlePerMinute processor time of a minute in which nothing was due
 * @param busyPerMinute processor time of a minute of the run
 */
record Waiting(String contestant, List<Double> millis, Usage idlePerMinute, Usage busyPerMinute) {

    Figures latency() {
        return Figures.of(millis);
    }
}
