package org.homeward.deploy.faults.check;

import java.time.Instant;
import java.util.Comparator;
import org.homeward.deploy.faults.check.Evidence.BreachRow;
import org.homeward.deploy.faults.check.Evidence.Look;

/** Nothing waits any more, and the platform's own watch says the same. */
final class ReconcilerRules {

    private ReconcilerRules() {}

    static void check(Evidence evidence, Findings findings) {
        var remains = evidence.remains();
        if (remains.unpublished() > 0) {
            findings.add(Fault.NOT_RECONCILED, "outbox", "%d rows are left", remains.unpublished());
        }
        if (remains.parked() > 0) {
            findings.add(Fault.NOT_RECONCILED, "inbox", "%d events are parked", remains.parked());
        }
        for (BreachRow breach : evidence.ledger().breaches()) {
            findings.addUnless(
                    breach.alerted(),
                    Fault.NOT_RECONCILED,
                    breach.commitment(),
                    "the alert of its breach never came back");
        }
        Instant last =
                evidence.ledger().breaches().stream()
                        .map(BreachRow::detectedAt)
                        .max(Comparator.naturalOrder())
                        .orElse(Instant.EPOCH);
        boolean zero =
                remains.looks().stream()
                        .max(Comparator.comparing(Look::at))
                        .filter(look -> look.at().isAfter(last) && look.unreconciled() == 0)
                        .isPresent();
        findings.addUnless(
                zero,
                Fault.NOT_RECONCILED,
                "reconciler",
                "it has not looked after the last breach and found nothing");
    }
}
