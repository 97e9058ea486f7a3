package org.homeward.deploy.faults.check;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.homeward.deploy.faults.check.Evidence.AlertRow;
import org.homeward.deploy.faults.check.Evidence.DueVersion;
import org.homeward.deploy.faults.check.Evidence.Person;
import org.homeward.deploy.faults.check.Evidence.Promised;

/**
 * Who must be told of a breach at once: the owner, the head of desk and the desk's duty diplomat;
 * nobody of what was history when it was recorded.
 */
final class Entitlement {

    private static final Duration HISTORY = Duration.ofHours(48);
    private static final Set<String> OFFICES = Set.of("head-of-desk", "duty-diplomat");

    private Entitlement() {}

    static Set<String> of(AlertRow alert, Evidence evidence) {
        Promised promise =
                evidence.ledger().promises().stream()
                        .filter(p -> p.id().equals(alert.subject()))
                        .findFirst()
                        .orElse(null);
        if (promise == null || isHistory(alert, evidence)) {
            return Set.of();
        }
        return evidence.told().people().stream()
                .filter(p -> p.email() != null && p.desks().contains(promise.desk()))
                .filter(p -> p.username().equals(promise.owner()) || holdsOffice(p))
                .map(Person::id)
                .collect(Collectors.toSet());
    }

    /** The due instant that was missed, or the beginning of time where there is none. */
    static Instant due(AlertRow alert, Evidence evidence) {
        return version(alert, evidence)
                .flatMap(due -> DueReading.of(due.text()))
                .orElse(Instant.EPOCH);
    }

    private static boolean holdsOffice(Person person) {
        return person.offices().stream().anyMatch(OFFICES::contains);
    }

    private static boolean isHistory(AlertRow alert, Evidence evidence) {
        return version(alert, evidence)
                .filter(due -> due(alert, evidence).isBefore(due.recordedAt().minus(HISTORY)))
                .isPresent();
    }

    private static Optional<DueVersion> version(AlertRow alert, Evidence evidence) {
        return evidence.ledger().dues().stream()
                .filter(due ->
                        due.commitment().equals(alert.subject())
                                && due.version() == alert.version())
                .findFirst();
    }
}
