package org.homeward.deploy.faults.check;

import static java.util.Comparator.comparingLong;
import static java.util.stream.Collectors.groupingBy;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.homeward.deploy.faults.check.Evidence.AlertRow;
import org.homeward.deploy.faults.check.Evidence.BreachRow;
import org.homeward.deploy.faults.check.Evidence.Committed;
import org.homeward.deploy.faults.check.Evidence.DeliveryRow;
import org.homeward.deploy.faults.check.Evidence.DueVersion;
import org.homeward.deploy.faults.check.Evidence.MailSeen;

/**
 * Whatever the replicas' clocks say: nothing late by more than a crash can make it, and no life in
 * which a later event has an earlier time, because every answer as of a time is read from those.
 */
final class TimeRules {

    /** Every replica can be away for a while, and starts take long on a busy machine. */
    private static final Duration NOTICED = Duration.ofSeconds(120);

    /** The same for the broker, and a letter whose sender was killed is sent again after 45 s. */
    private static final Duration TOLD = Duration.ofSeconds(180);

    /** A process can be paused after it looked at the clock. */
    private static final Duration PAUSED = Duration.ofSeconds(10);

    private final Evidence evidence;
    private final Findings findings;

    private TimeRules(Evidence evidence, Findings findings) {
        this.evidence = evidence;
        this.findings = findings;
    }

    static void check(Evidence evidence, Findings findings) {
        var rules = new TimeRules(evidence, findings);
        evidence.ledger().events().stream()
                .collect(groupingBy(Committed::key))
                .forEach(rules::inOrder);
        evidence.ledger().breaches().forEach(rules::noticed);
        rules.told();
    }

    private void inOrder(String key, List<Committed> life) {
        Instant latest = Instant.MIN;
        for (Committed event : life.stream().sorted(comparingLong(Committed::sequence)).toList()) {
            findings.addUnless(
                    latest.equals(Instant.MIN) || !event.at().isBefore(latest.minus(PAUSED)),
                    Fault.TIME_INVERTED,
                    key,
                    "no. " + event.sequence() + " at " + event.at() + " follows one at " + latest);
            latest = event.at().isAfter(latest) ? event.at() : latest;
        }
    }

    private void noticed(BreachRow breach) {
        evidence.ledger().dues().stream()
                .filter(due -> due.commitment().equals(breach.commitment()))
                .filter(due -> due.version() == breach.version())
                .forEach(due ->
                        findings.addUnless(
                                !breach.detectedAt().isAfter(waited(due).plus(NOTICED)),
                                Fault.BREACH_LATE,
                                breach.commitment(),
                                "detected at " + breach.detectedAt() + ", due at " + waited(due)));
    }

    /** What was due before it was recorded waits from then on. */
    private static Instant waited(DueVersion due) {
        Instant instant = DueReading.of(due.text()).orElse(due.recordedAt());
        return instant.isBefore(due.recordedAt()) ? due.recordedAt() : instant;
    }

    private void told() {
        Map<String, Instant> first = new HashMap<>();
        for (MailSeen mail : evidence.told().mails()) {
            first.merge(mail.messageId(), mail.receivedAt(), (a, b) -> a.isBefore(b) ? a : b);
        }
        Map<String, AlertRow> alerts = new HashMap<>();
        evidence.told().alerts().forEach(alert -> alerts.put(alert.id(), alert));
        for (DeliveryRow delivery : evidence.told().deliveries()) {
            AlertRow alert = alerts.get(delivery.alert());
            Instant seen = first.get(delivery.messageId());
            if (alert == null || seen == null || !delivery.occasion().equals("RAISED")) {
                continue;
            }
            evidence.ledger().breaches().stream()
                    .filter(breach -> breach.eventId().equals(alert.causeEventId()))
                    .forEach(breach ->
                            findings.addUnless(
                                    !seen.isAfter(breach.detectedAt().plus(TOLD)),
                                    Fault.MAIL_LATE,
                                    breach.commitment(),
                                    "mailed at " + seen + ", detected at " + breach.detectedAt()));
        }
    }
}
