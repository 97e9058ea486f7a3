package org.homeward.deploy.faults.check;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.homeward.deploy.faults.check.Evidence.AlertRow;
import org.homeward.deploy.faults.check.Evidence.BreachRow;

/** One alert per breach, caused by it, and none without one. */
final class AlertRules {

    private AlertRules() {}

    static void check(Evidence evidence, Findings findings) {
        Map<String, List<AlertRow>> alerts =
                evidence.told().alerts().stream().collect(groupingBy(AlertRules::occasion));
        Set<String> broken = new HashSet<>();
        for (BreachRow breach : evidence.ledger().breaches()) {
            String occasion = breach.commitment() + " v" + breach.version();
            broken.add(occasion);
            founded(breach, alerts.getOrDefault(occasion, List.of()), findings);
        }
        alerts.forEach((occasion, raised) -> {
            if (!broken.contains(occasion)) {
                findings.add(Fault.ALERT_UNFOUNDED, occasion, "no breach stands behind it");
            }
            if (raised.size() > 1) {
                findings.add(Fault.ALERT_DOUBLED, occasion, "%d alerts", raised.size());
            }
        });
        told(evidence, findings);
    }

    private static String occasion(AlertRow alert) {
        return alert.subject() + " v" + alert.version();
    }

    private static void founded(BreachRow breach, List<AlertRow> alerts, Findings findings) {
        findings.addUnless(
                !alerts.isEmpty(), Fault.ALERT_MISSING, breach.commitment(), "no alert was raised");
        for (AlertRow alert : alerts) {
            findings.addUnless(
                    alert.causeEventId().equals(breach.eventId()),
                    Fault.ALERT_UNFOUNDED,
                    breach.commitment(),
                    "its alert names another event as the cause");
            findings.addUnless(
                    !alert.raisedAt().isBefore(breach.detectedAt()),
                    Fault.BREACH_EARLY,
                    breach.commitment(),
                    "the alert was raised before the breach was detected");
        }
    }

    /** What the topic says must be what the table says. */
    private static void told(Evidence evidence, Findings findings) {
        Map<String, Set<String>> published =
                evidence.published().stream()
                        .filter(p -> p.type().equals("alert.raised"))
                        .collect(
                                groupingBy(
                                        p -> p.about().subject() + " v" + p.about().version(),
                                        mapping(Evidence.Published::key, toSet())));
        published.forEach((occasion, ids) -> {
            if (ids.size() > 1) {
                findings.add(Fault.ALERT_DOUBLED, occasion, "%d alerts were published", ids.size());
            }
        });
    }
}
