package org.homeward.deploy.faults.check;

import static java.util.Comparator.comparingLong;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.homeward.deploy.faults.check.Evidence.BreachRow;
import org.homeward.deploy.faults.check.Evidence.Committed;
import org.homeward.deploy.faults.check.Evidence.DueVersion;
import org.homeward.deploy.faults.check.Evidence.Published;
import org.jspecify.annotations.Nullable;

/**
 * One breach per commitment and due version: not none, not two, not early, not of a kept promise.
 */
final class BreachRules {

    private static final String BREACHED = "commitment.breached";
    private static final Set<String> CLOSED =
            Set.of(
                    "commitment.fulfilled",
                    "commitment.cured-late",
                    "commitment.lapsed",
                    "commitment.waived",
                    "commitment.withdrawn",
                    "commitment.superseded");
    private static final Set<String> OPENED =
            Set.of(
                    "commitment.reopened",
                    "commitment.breach-reinstated",
                    "commitment.fulfilment-retracted",
                    "commitment.due-changed");

    /** A due version of a commitment. */
    private record Term(String commitment, int version) {}

    private BreachRules() {}

    static void check(Evidence evidence, Findings findings) {
        Map<Term, List<BreachRow>> rows =
                evidence.ledger().breaches().stream()
                        .collect(groupingBy(b -> new Term(b.commitment(), b.version())));
        Map<Term, List<Published>> read =
                evidence.published().stream()
                        .filter(p -> p.type().equals(BREACHED))
                        .collect(groupingBy(p -> new Term(p.key(), p.about().version())));
        once(rows, read, findings);
        Map<String, List<Committed>> lives =
                evidence.ledger().events().stream().collect(groupingBy(Committed::key));
        Map<String, List<DueVersion>> dues =
                evidence.ledger().dues().stream().collect(groupingBy(DueVersion::commitment));
        dues.forEach((commitment, versions) -> {
            List<Committed> life = lives.getOrDefault(commitment, List.of());
            for (DueVersion due : versions) {
                Term term = new Term(commitment, due.version());
                early(due, rows.getOrDefault(term, List.of()), read.get(term), findings);
                if (!rows.containsKey(term) && owesAnOutcome(due, versions, evidence.at())) {
                    outcome(due, life, broken(rows, commitment), findings);
                }
            }
        });
        lives.forEach((commitment, life) -> unfounded(commitment, life, findings));
    }

    private static void once(
            Map<Term, List<BreachRow>> rows, Map<Term, List<Published>> read, Findings findings) {
        rows.forEach((term, breaches) -> {
            if (breaches.size() > 1) {
                doubled(term, breaches.size() + " rows", findings);
            }
            Set<String> known = breaches.stream().map(BreachRow::eventId).collect(toSet());
            for (Published event : read.getOrDefault(term, List.of())) {
                if (!known.contains(event.id())) {
                    doubled(term, "another event, " + event.id(), findings);
                }
            }
        });
        read.forEach((term, events) -> {
            if (events.stream().map(Published::id).distinct().count() > 1) {
                doubled(term, "several events", findings);
            }
        });
    }

    private static void doubled(Term term, String what, Findings findings) {
        findings.add(
                Fault.BREACH_DOUBLED,
                term.commitment(),
                "due version %d has %s",
                term.version(),
                what);
    }

    private static void early(
            DueVersion due,
            List<BreachRow> rows,
            @Nullable List<Published> read,
            Findings findings) {
        Instant meant = DueReading.of(due.text()).orElse(null);
        if (!Objects.equals(meant, due.instant())) {
            findings.add(
                    Fault.DUE_MISREAD,
                    due.commitment(),
                    "due version %d means %s and stands as %s",
                    due.version(),
                    String.valueOf(meant),
                    String.valueOf(due.instant()));
        }
        Stream<Instant> told =
                read == null ? Stream.of() : read.stream().map(p -> p.about().detectedAt());
        Stream.concat(rows.stream().map(BreachRow::detectedAt), told)
                .filter(Objects::nonNull)
                .filter(detected -> meant != null && detected.isBefore(meant))
                .distinct()
                .forEach(detected ->
                        findings.add(
                                Fault.BREACH_EARLY,
                                due.commitment(),
                                "detected at %s, due at %s",
                                detected,
                                String.valueOf(meant)));
    }

    /** It was due, and no later version had taken its place by then. */
    private static boolean owesAnOutcome(DueVersion due, List<DueVersion> versions, Instant at) {
        Instant instant = DueReading.of(due.text()).orElse(null);
        return instant != null
                && !instant.isAfter(at)
                && versions.stream()
                        .noneMatch(later ->
                                later.version() > due.version()
                                        && !later.recordedAt().isAfter(instant));
    }

    private static boolean broken(Map<Term, List<BreachRow>> rows, String commitment) {
        return rows.keySet().stream().anyMatch(term -> term.commitment().equals(commitment));
    }

    private static void outcome(
            DueVersion due, List<Committed> life, boolean broken, Findings findings) {
        boolean ended =
                life.stream()
                        .map(Committed::type)
                        .anyMatch(type ->
                                type.equals("commitment.suspended")
                                        || CLOSED.contains(type)
                                                && (broken
                                                        || !type.equals("commitment.cured-late")));
        findings.addUnless(
                ended,
                Fault.BREACH_MISSING,
                due.commitment(),
                "due version %d passed %s without any outcome"
                        .formatted(due.version(), due.instant()));
    }

    private static void unfounded(String commitment, List<Committed> life, Findings findings) {
        boolean closed = false;
        for (Committed event : life.stream().sorted(comparingLong(Committed::sequence)).toList()) {
            if (event.type().equals(BREACHED) && closed) {
                findings.add(
                        Fault.BREACH_UNFOUNDED,
                        commitment,
                        "no. %d breaks what was closed",
                        event.sequence());
            }
            closed = CLOSED.contains(event.type()) || closed && !OPENED.contains(event.type());
        }
    }
}
