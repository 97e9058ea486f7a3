package org.homeward.deploy.faults.run;

import java.util.List;
import java.util.stream.Collectors;
import org.homeward.deploy.faults.check.Evidence;
import org.homeward.deploy.faults.check.Finding;

/** What a run found, and whether it tried anything at all. */
public record Outcome(Evidence evidence, List<Finding> findings, List<Hit> hits, List<Step> steps) {

    /**
     * Nothing was found, at least one kill came between two safe places, and at least one clock, if
     * any was set, would have misled its replica.
     */
    public boolean isGood() {
        return findings.isEmpty() && isProof();
    }

    private boolean isProof() {
        return inWindows() > 0 && (steps.isEmpty() || misleading() > 0);
    }

    /** The figures for a person. */
    public String text() {
        var ledger = evidence.ledger();
        var told = evidence.told();
        long once =
                evidence.published().stream()
                        .map(event -> event.key() + " " + event.sequence())
                        .distinct()
                        .count();
        return """
        %d promises with %d due versions, %d breaches, %d events committed
        %d records in Kafka, %d of them repetitions; %d alerts, %d deliveries, %d mails
        %d of %d kills hit rows committed but not finally published, or published but unalerted
        %d of %d clock steps came between a clock and due instants
        %s\
        """
                .formatted(
                        ledger.promises().size(),
                        ledger.dues().size(),
                        ledger.breaches().size(),
                        ledger.events().size(),
                        evidence.published().size(),
                        evidence.published().size() - once,
                        told.alerts().size(),
                        told.deliveries().size(),
                        told.mails().size(),
                        inWindows(),
                        hits.size(),
                        misleading(),
                        steps.size(),
                        verdict());
    }

    private String verdict() {
        if (!findings.isEmpty()) {
            return findings.size()
                    + " findings:\n"
                    + findings.stream().map(Finding::toString).collect(Collectors.joining("\n"));
        }
        if (!isProof()) {
            return inWindows() == 0
                    ? "No kill hit a window, so nothing was proven."
                    : "No wrong clock could have misled anybody, so nothing was proven of them.";
        }
        return "Nothing lost, early, doubled or out of order.";
    }

    private long misleading() {
        return steps.stream().filter(Step::misleads).count();
    }

    private long inWindows() {
        return hits.stream().filter(Hit::inAWindow).count();
    }
}
