package org.homeward.negotiation.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.homeward.negotiation.commitment.Act;
import org.homeward.negotiation.commitment.Condition;

/** Takes the rows of a promise and of what came of it. */
@ApplicationScoped
class TakeCommitment {

    private final Registry registry;
    private final Present present;
    private final PromiseCommands commands;
    private final TakePart parts;

    TakeCommitment(Registry registry, Present present, PromiseCommands commands, TakePart parts) {
        this.registry = registry;
        this.present = present;
        this.commands = commands;
        this.parts = parts;
    }

    /** With everything that is known to have come, before any clock looks at it. */
    List<RowResult> record(Promised it) {
        Supplier<Act> when = commands.together();
        UUID id = commands.record(when, it);
        registry.remember(it.desk(), RowKind.COMMITMENT, it.row(), id);
        List<RowResult> results = new ArrayList<>();
        results.add(RowResult.of(it.row(), RowOutcome.ACCEPTED, id));
        Iterator<Condition> conditions =
                present.promise(id).state().terms().conditions().iterator();
        for (CsvRow part : it.parts()) {
            results.add(
                    part.kind().equals(Optional.of(RowKind.CONDITION))
                            ? parts.condition(it.desk(), part, conditions.next().id())
                            : parts.record(when, it.desk(), part, present.promise(id)));
        }
        return results;
    }

    /** One that is there already. */
    RowResult compare(String desk, CsvRow row, UUID id) {
        Set<String> changes =
                registry.changes(desk, RowKind.COMMITMENT, row, () -> present.commitment(id));
        if (!changes.isEmpty()) {
            throw otherwise(row, changes);
        }
        return RowResult.of(row, RowOutcome.UNCHANGED, id);
    }

    /** Something more that became of a promise that is there already. */
    RowResult add(String desk, CsvRow row, UUID commitment) {
        return parts.take(desk, row, commitment);
    }

    static RowError otherwise(CsvRow row, Set<String> changes) {
        return row.error(
                changes.iterator().next(),
                "It was recorded otherwise. A change needs its own command with a reason.");
    }
}
