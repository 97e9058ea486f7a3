package org.homeward.negotiation.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.homeward.negotiation.command.CommitmentIntake;
import org.homeward.negotiation.commitment.Act;
import org.homeward.web.Problem;

/** Takes the row of what became of a promise that is on record. */
@ApplicationScoped
class TakePart {

    private static final Set<String> OF_MET = Set.of("became", "evidence");

    private final Registry registry;
    private final Present present;
    private final PartCommands commands;
    private final CommitmentIntake intake;

    TakePart(Registry registry, Present present, PartCommands commands, CommitmentIntake intake) {
        this.registry = registry;
        this.present = present;
        this.commands = commands;
        this.intake = intake;
    }

    /** Something more that became of it, or what is known of it already. */
    RowResult take(String desk, CsvRow row, UUID commitment) {
        Promise promise = present.promise(commitment);
        RowKind kind = row.kind().orElseThrow();
        Optional<UUID> known = registry.part(kind, row.id(), promise);
        return known.isPresent()
                ? compare(desk, row, promise, known.get())
                : record(intake.apart(), desk, row, promise);
    }

    /** What is wrong with it is wrong with this row, also where it comes with its promise. */
    RowResult record(Supplier<Act> when, String desk, CsvRow row, Promise promise) {
        RowKind kind = row.kind().orElseThrow();
        try {
            commands.run(when, row, promise);
        } catch (Problem e) {
            throw RowError.of(row, e);
        }
        Set<UUID> before =
                present.lines(promise).stream().map(Line::id).collect(Collectors.toSet());
        UUID subject =
                present.lines(present.promise(promise.state().terms().id())).stream()
                        .filter(line -> line.kind() == kind && !before.contains(line.id()))
                        .map(Line::id)
                        .findFirst()
                        .orElseThrow();
        return remembered(desk, kind, row, subject, RowOutcome.ACCEPTED);
    }

    /** A condition, which came with its promise. */
    RowResult condition(String desk, CsvRow row, UUID condition) {
        return remembered(desk, RowKind.CONDITION, row, condition, RowOutcome.ACCEPTED);
    }

    private RowResult compare(String desk, CsvRow row, Promise promise, UUID id) {
        RowKind kind = row.kind().orElseThrow();
        Set<String> changes =
                registry.changes(desk, kind, row, () -> recorded(row, kind, promise, id));
        if (changes.isEmpty()) {
            return RowResult.of(row, RowOutcome.UNCHANGED, id);
        }
        boolean met = kind == RowKind.CONDITION && changes.contains("became");
        if (!met || !OF_MET.containsAll(changes) || !PromiseForms.met(row)) {
            throw TakeCommitment.otherwise(row, changes);
        }
        commands.meet(intake.apart(), row, promise.state().terms().id(), id);
        return remembered(desk, kind, row, id, RowOutcome.UPDATED);
    }

    private RowResult remembered(
            String desk, RowKind kind, CsvRow row, UUID subject, RowOutcome outcome) {
        registry.remember(desk, kind, row, subject);
        return RowResult.of(row, outcome, subject);
    }

    private Map<String, String> recorded(CsvRow row, RowKind kind, Promise promise, UUID id) {
        return present.lines(promise).stream()
                .filter(line -> line.kind() == kind && line.id().equals(id))
                .map(Line::cells)
                .findFirst()
                .orElseThrow(() -> row.error(Columns.ID, "What this row recorded was taken back."));
    }
}
