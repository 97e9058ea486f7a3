package org.homeward.deploy.faults.run;

import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.homeward.deploy.faults.check.Checker;
import org.homeward.deploy.faults.check.Evidence;
import org.homeward.deploy.faults.check.Finding;

/** Looks until nothing is found, or patience ends: what is late is not lost. */
final class Settling {

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final Duration AGAIN = Duration.ofSeconds(3);

    private final GatherEvidence gather;

    Settling(GatherEvidence gather) {
        this.gather = gather;
    }

    /** The last evidence and what was still found in it. */
    record Result(Evidence evidence, List<Finding> findings) {}

    Result await() {
        Instant end = Clock.now().plus(PATIENCE);
        while (true) {
            try {
                Evidence evidence = gather.now();
                List<Finding> findings = Checker.check(evidence);
                if (findings.isEmpty() || Clock.now().isAfter(end)) {
                    return new Result(evidence, findings);
                }
            } catch (SQLException | UncheckedIOException e) {
                if (Clock.now().isAfter(end)) {
                    throw new IllegalStateException("The evidence cannot be read", e);
                }
            }
            Clock.pause(AGAIN);
        }
    }
}
