package org.homeward.negotiation.transfer;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Takes a whole table, row by row. A promise and what came of it are taken together: recorded
 * without its deliveries a kept promise would look broken.
 */
@ApplicationScoped
class ImportTable {

    private final Attempts attempts;
    private final Registry registry;
    private final TakeAgreement agreements;
    private final TakeCommitment commitments;

    ImportTable(
            Attempts attempts,
            Registry registry,
            TakeAgreement agreements,
            TakeCommitment commitments) {
        this.attempts = attempts;
        this.registry = registry;
        this.agreements = agreements;
        this.commitments = commitments;
    }

    /**
     * One run over a table.
     *
     * @param refused lines of rows that were, which nothing can rest on
     * @param done is told what became of each row, as soon as it is known
     */
    private record Run(
            String desk,
            boolean trial,
            Table table,
            Order order,
            Set<Integer> refused,
            Consumer<List<RowResult>> done) {

        void tell(List<RowResult> results) {
            for (RowResult result : results) {
                if (result.outcome() == RowOutcome.REJECTED) {
                    refused.add(result.line());
                }
            }
            done.accept(results);
        }

        boolean refused(CsvRow row) {
            return refused.contains(row.line());
        }
    }

    void run(String desk, boolean trial, Table table, Consumer<List<RowResult>> done) {
        Run run = new Run(desk, trial, table, Order.of(table), new HashSet<>(), done);
        run.tell(table.refused());
        for (CsvRow row : table.agreements()) {
            attempt(run, row, () -> List.of(agreements.take(desk, row)));
        }
        run.order().rows().forEach(row -> promise(run, row));
        for (CsvRow row : run.order().circular()) {
            refuse(run, row, row.error("after", "What it waits for waits for it, or for itself."));
        }
        table.partsElse().forEach(row -> part(run, row));
    }

    private void promise(Run run, CsvRow row) {
        if (run.table().agreement(row.parent()).filter(run::refused).isPresent()) {
            refuse(run, row, row.error(Columns.PARENT, "The agreement it belongs to was refused."));
            return;
        }
        Optional<UUID> known = onRecord(run, row);
        if (known.isPresent()) {
            compare(run, row, known.get());
            return;
        }
        try {
            requireNeeds(run, row);
            run.tell(attempts.run(run.trial(), row, () -> record(run, row)));
        } catch (RowError e) {
            refuse(run, row, e);
        }
    }

    private void compare(Run run, CsvRow row, UUID id) {
        attempt(run, row, () -> List.of(commitments.compare(run.desk(), row, id)));
        for (CsvRow part : run.table().parts(row.id())) {
            attempt(run, part, () -> List.of(commitments.add(run.desk(), part, id)));
        }
    }

    private Optional<UUID> onRecord(Run run, CsvRow promise) {
        return QuarkusTransaction.requiringNew()
                .call(() -> registry.promise(run.desk(), promise.id()));
    }

    /** A part that cannot be used, or a promise that is named and was refused, is missing. */
    private void requireNeeds(Run run, CsvRow row) {
        Optional<CsvRow> spoilt = run.table().spoilt(row.id());
        if (spoilt.isPresent()) {
            throw alsoRefused(row, spoilt.get());
        }
        for (Order.Need need : run.order().needs(row)) {
            if (run.refused(need.promise()) && onRecord(run, need.promise()).isEmpty()) {
                throw refusal(need);
            }
        }
    }

    private static RowError refusal(Order.Need need) {
        String reason = "The promise on line %d was refused.".formatted(need.promise().line());
        return need.row().error(need.column(), reason);
    }

    private List<RowResult> record(Run run, CsvRow row) {
        UUID agreement = agreement(run, row);
        if (run.trial()) {
            again(run, row);
        }
        return commitments.record(
                new Promised(
                        run.desk(),
                        agreement,
                        row,
                        run.order().half(row),
                        run.table().parts(row.id())));
    }

    /** After its own trial everything was taken back, so what a row rests on is recorded again. */
    private void again(Run run, CsvRow row) {
        Optional.ofNullable(row.cell("event_id"))
                .flatMap(run.table()::agreement)
                .filter(event -> !run.refused(event))
                .ifPresent(event -> agreements.take(run.desk(), event));
        for (Order.Need need : run.order().needs(row)) {
            if (registry.promise(run.desk(), need.promise().id()).isEmpty()) {
                try {
                    record(run, need.promise());
                } catch (RowError _) {
                    throw refusal(need);
                }
            }
        }
    }

    private UUID agreement(Run run, CsvRow row) {
        Optional<CsvRow> listed = run.table().agreement(row.parent());
        if (run.trial() && listed.isPresent()) {
            UUID id = agreements.take(run.desk(), listed.get()).subjectId();
            if (id != null) {
                return id;
            }
        }
        return registry.agreement(run.desk(), row.parent())
                .orElseThrow(() -> row.error(Columns.PARENT, "There is no agreement of this id."));
    }

    private void part(Run run, CsvRow row) {
        attempt(
                run,
                row,
                () -> {
                    UUID commitment =
                            registry.promise(row, Columns.PARENT, run.desk(), row.parent());
                    return List.of(commitments.add(run.desk(), row, commitment));
                });
    }

    private void attempt(Run run, CsvRow row, Supplier<List<RowResult>> work) {
        try {
            run.tell(attempts.run(run.trial(), row, work));
        } catch (RowError e) {
            run.tell(List.of(e.result()));
        }
    }

    /** One row of a promise is at fault, and with it the promise and all that belongs to it. */
    private static void refuse(Run run, CsvRow row, RowError error) {
        CsvRow culprit = error.row();
        List<RowResult> results = new ArrayList<>();
        results.add(error.result());
        Stream.concat(Stream.of(row), run.table().parts(row.id()).stream())
                .filter(other -> other != culprit)
                .forEach(other -> results.add(alsoRefused(other, culprit).result()));
        run.tell(results);
    }

    private static RowError alsoRefused(CsvRow row, CsvRow culprit) {
        return row.error(
                row.kind().filter(RowKind::ofCommitment).isPresent()
                        ? Columns.PARENT
                        : Columns.RECORD,
                "It is taken together with line " + culprit.line() + ", which was refused.");
    }
}
