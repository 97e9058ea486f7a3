package org.homeward.negotiation.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.homeward.negotiation.agreement.AgreementIntake;

/**
 * Takes the row of an agreement: records it, or the change of its status, or finds it unchanged.
 */
@ApplicationScoped
class TakeAgreement {

    private final Registry registry;
    private final Present present;
    private final RowForms forms;
    private final AgreementIntake intake;

    TakeAgreement(Registry registry, Present present, RowForms forms, AgreementIntake intake) {
        this.registry = registry;
        this.present = present;
        this.forms = forms;
        this.intake = intake;
    }

    RowResult take(String desk, CsvRow row) {
        Optional<UUID> known = registry.agreement(desk, row.id());
        if (known.isEmpty()) {
            UUID id = intake.record(forms.agreement(row, desk));
            registry.remember(desk, RowKind.AGREEMENT, row, id);
            return RowResult.of(row, RowOutcome.ACCEPTED, id);
        }
        Set<String> changes =
                new LinkedHashSet<>(
                        registry.changes(
                                desk,
                                RowKind.AGREEMENT,
                                row,
                                () -> present.agreement(known.get())));
        changes.remove("evidence");
        if (changes.isEmpty()) {
            return RowResult.of(row, RowOutcome.UNCHANGED, known.get());
        }
        if (!changes.equals(Set.of("status"))) {
            changes.remove("status");
            throw row.error(
                    changes.iterator().next(),
                    "It was recorded otherwise, and of an agreement only the status changes.");
        }
        return changeStatus(desk, row, known.get());
    }

    private RowResult changeStatus(String desk, CsvRow row, UUID id) {
        Map<String, Object> form = new LinkedHashMap<>();
        for (String column : List.of("status", "reason", "evidence")) {
            if (row.cell(column) != null) {
                form.put(column, row.cells().get(column));
            }
        }
        intake.changeStatus(id, form);
        registry.remember(desk, RowKind.AGREEMENT, row, id);
        return RowResult.of(row, RowOutcome.UPDATED, id);
    }
}
