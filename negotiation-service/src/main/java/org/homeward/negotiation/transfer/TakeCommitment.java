package org.homeward.negotiation.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.homeward.negotiation.command.CommitmentIntake;
import org.homeward.negotiation.commitment.CommitmentState;
import org.homeward.negotiation.commitment.Fulfilment;
import org.homeward.negotiation.target.Entry;

/** Takes the rows of a promise and of what came of it. */
@ApplicationScoped
class TakeCommitment {

    private final Registry registry;
    private final RowForms forms;
    private final CommitmentIntake intake;
    private final Records records;

    TakeCommitment(Registry registry, RowForms forms, CommitmentIntake intake, Records records) {
        this.registry = registry;
        this.forms = forms;
        this.intake = intake;
        this.records = records;
    }

    /** With everything that is known to have come, before any clock looks at it. */
    List<RowResult> record(String desk, UUID agreement, CsvRow row, List<CsvRow> came) {
        Map<String, Object> form = forms.commitment(row, desk, agreement);
        form.put("entries", forms(came, RowKind.ENTRY, one -> forms.entry(one, desk)));
        form.put(
                "fulfilments", forms(came, RowKind.FULFILMENT, one -> forms.fulfilment(one, desk)));
        UUID id = intake.record(form);
        registry.remember(desk, RowKind.COMMITMENT, row, id);
        List<RowResult> results = new ArrayList<>();
        results.add(RowResult.of(row, RowOutcome.ACCEPTED, id));
        CommitmentState state = records.commitment(id);
        Iterator<Fulfilment> recorded = state.fulfilments().iterator();
        int before = 0;
        for (CsvRow one : came) {
            RowKind kind = one.kind().orElseThrow();
            boolean entry = kind == RowKind.ENTRY;
            UUID subject = entry ? entered(state, one, desk, before) : recorded.next().id();
            before += entry ? size(one) : 0;
            registry.remember(desk, kind, one, subject);
            results.add(RowResult.of(one, RowOutcome.ACCEPTED, subject));
        }
        return results;
    }

    private static List<Map<String, Object>> forms(
            List<CsvRow> rows, RowKind kind, Function<CsvRow, Map<String, Object>> form) {
        return rows.stream().filter(row -> row.kind().equals(Optional.of(kind))).map(form).toList();
    }

    /**
     * The first person that a row is about: by name on a list, by number on a headcount.
     *
     * @param before how many persons of a headcount were entered before
     */
    private UUID entered(CommitmentState state, CsvRow row, String desk, int before) {
        List<Entry> entries = List.copyOf(state.entries());
        if (!state.terms().target().listed()) {
            return entries.get(before).id();
        }
        Object named = forms.entry(row, desk).get("detainees");
        Object person = ((List<?>) Objects.requireNonNull(named)).getFirst();
        return entries.stream()
                .filter(entry -> person.equals(entry.detaineeId()))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static int size(CsvRow row) {
        String count = row.cell("count");
        return count == null
                ? Cells.many(row.cells().getOrDefault("detainees", "")).size()
                : Integer.parseInt(count);
    }

    /** One that is there already. */
    RowResult compare(String desk, CsvRow row, UUID id) {
        unchanged(desk, RowKind.COMMITMENT, row, id);
        return RowResult.of(row, RowOutcome.UNCHANGED, id);
    }

    /** Something more that became of a promise that is there already. */
    RowResult add(String desk, CsvRow row, UUID commitment) {
        return row.kind().equals(Optional.of(RowKind.ENTRY))
                ? enter(desk, row, commitment)
                : fulfil(desk, row, commitment);
    }

    private RowResult enter(String desk, CsvRow row, UUID commitment) {
        Optional<UUID> known = registry.find(desk, RowKind.ENTRY, row.id());
        if (known.isPresent()) {
            unchanged(desk, RowKind.ENTRY, row, known.get());
            return RowResult.of(row, RowOutcome.UNCHANGED, known.get());
        }
        int before = records.commitment(commitment).entries().size();
        intake.enter(commitment, forms.entry(row, desk));
        UUID id = entered(records.commitment(commitment), row, desk, before);
        registry.remember(desk, RowKind.ENTRY, row, id);
        return RowResult.of(row, RowOutcome.ACCEPTED, id);
    }

    private RowResult fulfil(String desk, CsvRow row, UUID commitment) {
        Optional<UUID> known = registry.find(desk, RowKind.FULFILMENT, row.id());
        if (known.isPresent()) {
            unchanged(desk, RowKind.FULFILMENT, row, known.get());
            return RowResult.of(row, RowOutcome.UNCHANGED, known.get());
        }
        Set<UUID> before = fulfilments(commitment);
        intake.fulfil(commitment, forms.fulfilment(row, desk));
        Set<UUID> after = fulfilments(commitment);
        after.removeAll(before);
        UUID id = after.iterator().next();
        registry.remember(desk, RowKind.FULFILMENT, row, id);
        return RowResult.of(row, RowOutcome.ACCEPTED, id);
    }

    private void unchanged(String desk, RowKind kind, CsvRow row, UUID id) {
        Set<String> changes = registry.changes(desk, kind, row, id);
        if (!changes.isEmpty()) {
            throw row.error(
                    changes.iterator().next(),
                    "It was recorded otherwise. A change needs its own command with a reason.");
        }
    }

    private Set<UUID> fulfilments(UUID commitment) {
        return records.commitment(commitment).fulfilments().stream()
                .map(Fulfilment::id)
                .collect(Collectors.toCollection(HashSet::new));
    }
}
