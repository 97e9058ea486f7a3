package org.homeward.negotiation.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.homeward.negotiation.command.ChangeIntake;
import org.homeward.negotiation.command.CommitmentIntake;
import org.homeward.negotiation.commitment.Act;
import org.homeward.negotiation.commitment.CommitmentState;
import org.homeward.negotiation.target.Entry;

/** Which command a row of what became of a promise stands for. */
@ApplicationScoped
class PartCommands {

    private static final String NOBODY = "There is no row of this id that brought a person.";

    private final Registry registry;
    private final RowForms forms;
    private final CommitmentIntake intake;
    private final ChangeIntake changes;

    PartCommands(Registry registry, RowForms forms, CommitmentIntake intake, ChangeIntake changes) {
        this.registry = registry;
        this.forms = forms;
        this.intake = intake;
        this.changes = changes;
    }

    void run(Supplier<Act> when, CsvRow row, Promise promise) {
        String desk = promise.state().terms().desk();
        UUID id = promise.state().terms().id();
        switch (row.kind().orElseThrow()) {
            case FULFILMENT -> intake.fulfil(when, id, forms.fulfilment(row, desk));
            case ENTRY -> entry(when, row, promise);
            case CONDITION ->
                    throw row.error(
                            Columns.RECORD, "A promise that is on record gets no new condition.");
            case AGREEMENT, COMMITMENT ->
                    throw new IllegalArgumentException("this is no part of a promise");
        }
    }

    void meet(Supplier<Act> when, CsvRow row, UUID commitment, UUID condition) {
        changes.meet(when, commitment, condition, RowForms.reasoned(row).fields());
    }

    private void entry(Supplier<Act> when, CsvRow row, Promise promise) {
        String desk = promise.state().terms().desk();
        UUID id = promise.state().terms().id();
        String became = row.cell("became");
        if (RowForms.DELIVERED.equals(became)) {
            intake.name(when, id, delivery(row, promise), forms.names(row, desk));
            return;
        }
        Optional<UUID> named = about(row, promise);
        Optional<UUID> found = named.or(() -> person(row, promise));
        if (found.isPresent()) {
            Map<String, Object> form = forms.change(row, desk, named.isPresent());
            changes.change(when, id, found.get(), form);
        } else if (RowForms.SUBSTITUTED.equals(became)) {
            throw row.error(
                    "about", "Say in whose place, by name or by the row that brought them.");
        } else {
            changes.enter(when, id, forms.entry(row, desk));
        }
    }

    private UUID delivery(CsvRow row, Promise promise) {
        return Optional.ofNullable(row.cell("about"))
                .flatMap(about -> registry.part(RowKind.FULFILMENT, about, promise))
                .orElseThrow(
                        () -> row.error("about", "Say with which delivery: the id of its row."));
    }

    /** The person whom an earlier row brought. */
    private Optional<UUID> about(CsvRow row, Promise promise) {
        return Optional.ofNullable(row.cell("about"))
                .map(about ->
                        registry.part(RowKind.ENTRY, about, promise)
                                .filter(id -> promise.state().entry(id) != null)
                                .orElseThrow(() -> row.error("about", NOBODY)));
    }

    /** One person who stands on the promise already; of several on a list the same is said. */
    private Optional<UUID> person(CsvRow row, Promise promise) {
        CommitmentState state = promise.state();
        List<UUID> persons = forms.persons(row, state.terms().desk());
        boolean substituted = RowForms.SUBSTITUTED.equals(row.cell("became"));
        if (persons.size() != 1 || state.terms().target().listed() && !substituted) {
            return Optional.empty();
        }
        return state.entries().stream()
                .filter(entry -> Objects.equals(entry.detaineeId(), persons.getFirst()))
                .map(Entry::id)
                .findFirst();
    }
}
