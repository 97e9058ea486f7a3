package org.homeward.deploy.faults.check;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.homeward.deploy.faults.check.Evidence.AlertRow;
import org.homeward.deploy.faults.check.Evidence.DeliveryRow;
import org.homeward.deploy.faults.check.Evidence.MailSeen;
import org.jspecify.annotations.Nullable;

/**
 * One delivery per entitled person, at least one mail per delivery, and every mail of one delivery
 * under the same Message-ID.
 */
final class DeliveryRules {

    private static final String RAISED = "RAISED";

    private final Evidence evidence;
    private final Findings findings;

    private DeliveryRules(Evidence evidence, Findings findings) {
        this.evidence = evidence;
        this.findings = findings;
    }

    static void check(Evidence evidence, Findings findings) {
        var rules = new DeliveryRules(evidence, findings);
        Map<String, List<DeliveryRow>> first =
                evidence.told().deliveries().stream()
                        .filter(d -> d.occasion().equals(RAISED))
                        .collect(groupingBy(DeliveryRow::alert));
        for (AlertRow alert : evidence.told().alerts()) {
            rules.alert(alert, first.getOrDefault(alert.id(), List.of()));
        }
        rules.mails();
    }

    private void alert(AlertRow alert, List<DeliveryRow> deliveries) {
        Map<String, Long> told =
                deliveries.stream().collect(groupingBy(DeliveryRow::recipient, counting()));
        Set<String> entitled = Entitlement.of(alert, evidence);
        for (String person : entitled) {
            findings.addUnless(
                    told.containsKey(person),
                    Fault.DELIVERY_MISSING,
                    alert.subject(),
                    "nothing was queued for " + person);
        }
        told.forEach((person, count) -> {
            if (count > 1) {
                findings.add(Fault.DELIVERY_DOUBLED, alert.subject(), "%d for %s", count, person);
            }
            findings.addUnless(
                    entitled.contains(person),
                    Fault.DELIVERY_ASTRAY,
                    alert.subject(),
                    person + " is not entitled");
        });
    }

    private void mails() {
        Map<String, List<MailSeen>> mails =
                evidence.told().mails().stream().collect(groupingBy(MailSeen::messageId));
        Map<String, @Nullable String> addresses = new HashMap<>();
        evidence.told().people().forEach(p -> addresses.put(p.id(), p.email()));
        Set<String> known = new HashSet<>();
        for (DeliveryRow delivery : evidence.told().deliveries()) {
            known.add(delivery.messageId());
            List<MailSeen> seen = mails.getOrDefault(delivery.messageId(), List.of());
            findings.addUnless(
                    delivery.sent() && !seen.isEmpty(),
                    Fault.MAIL_MISSING,
                    delivery.alert(),
                    "no mail " + delivery.messageId());
            String address = addresses.get(delivery.recipient());
            findings.addUnless(
                    seen.stream().allMatch(mail -> mail.to().equals(address)),
                    Fault.DELIVERY_ASTRAY,
                    delivery.alert(),
                    "a mail went to another address than " + address);
        }
        for (String id : mails.keySet()) {
            findings.addUnless(
                    known.contains(id), Fault.MAIL_UNFOUNDED, id, "no delivery stands behind it");
        }
        tooSoon(mails);
    }

    private void tooSoon(Map<String, List<MailSeen>> mails) {
        Map<String, AlertRow> alerts = new HashMap<>();
        evidence.told().alerts().forEach(alert -> alerts.put(alert.id(), alert));
        for (DeliveryRow delivery : evidence.told().deliveries()) {
            AlertRow alert = alerts.get(delivery.alert());
            for (MailSeen mail : mails.getOrDefault(delivery.messageId(), List.of())) {
                findings.addUnless(
                        alert == null
                                || !mail.receivedAt().isBefore(Entitlement.due(alert, evidence)),
                        Fault.BREACH_EARLY,
                        delivery.alert(),
                        "mailed at " + mail.receivedAt() + ", before the due instant");
            }
        }
    }
}
