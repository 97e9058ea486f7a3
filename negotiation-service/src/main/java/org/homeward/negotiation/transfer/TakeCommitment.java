package org.homeward.negotiation.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.homeward.negotiation.command.CommitmentIntake;
import org.homeward.negotiation.commitment.Fulfilment;

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
        form.put("fulfilments", came.stream().map(one -> forms.fulfilment(one, desk)).toList());
        UUID id = intake.record(form);
        registry.remember(desk, RowKind.COMMITMENT, row, id);
        List<RowResult> results = new ArrayList<>();
        results.add(RowResult.of(row, RowOutcome.ACCEPTED, id));
        Iterator<Fulfilment> recorded = records.commitment(id).fulfilments().iterator();
        for (CsvRow one : came) {
            UUID fulfilment = recorded.next().id();
            registry.remember(desk, RowKind.FULFILMENT, one, fulfilment);
            results.add(RowResult.of(one, RowOutcome.ACCEPTED, fulfilment));
        }
        return results;
    }

    /** One that is there already. */
    RowResult compare(String desk, CsvRow row, UUID id) {
        unchanged(desk, RowKind.COMMITMENT, row, id);
        return RowResult.of(row, RowOutcome.UNCHANGED, id);
    }

    /** Something more that came of a promise that is there already. */
    RowResult fulfil(String desk, CsvRow row, UUID commitment) {
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
