package org.homeward.deploy.bench.report;

import java.util.Map;
import org.homeward.deploy.bench.stand.Usage;

/**
 * One run of one contestant.
 *
 * @param seconds from the due instant, or the beginning of the sweep, to the last acknowledgement
 * @param used processor time in that span
 * @param counted rows and records found afterwards, by where they were found
 */
public record Sample(
        String contestant, int rows, double seconds, Usage used, Map<String, Long> counted) {

    public double perSecond() {
        return rows / seconds;
    }

    /** Of the program and of PostgreSQL, in microseconds; the broker's is shown beside it. */
    public double microsPerEvent() {
        return (used.program() + used.postgres()) * 1e6 / rows;
    }

    public double brokerMicrosPerEvent() {
        return used.broker() * 1e6 / rows;
    }
}
