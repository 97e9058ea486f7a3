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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Takes a whole table, row by row. A promise and what came of it are taken together: recorded
 * without its deliveries a kept promise would look broken.
 */
@ApplicationScoped
class ImportTable {

    private static final Pattern PART = Pattern.compile("(entries|fulfilments)\\[(\\d+)].*");

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
     * @param done is told what became of each row, as soon as it is known
     */
    record Job(String desk, boolean trial, Table table, Consumer<List<RowResult>> done) {}

    void run(Job job) {
        job.done().accept(job.table().refused());
        Set<String> refused = new HashSet<>();
        for (CsvRow row : job.table().agreements()) {
            if (!attempt(job, row, () -> List.of(agreements.take(job.desk(), row)))) {
                refused.add(row.id());
            }
        }
        for (CsvRow row : job.table().commitments()) {
            if (refused.contains(row.parent())) {
                refuse(job, row, "The agreement it belongs to was refused.");
            } else {
                commitment(job, row);
            }
        }
        job.table().cameElse().forEach(row -> fulfilment(job, row));
    }

    private void commitment(Job job, CsvRow row) {
        Optional<UUID> known =
                QuarkusTransaction.requiringNew()
                        .call(() -> registry.find(job.desk(), RowKind.COMMITMENT, row.id()));
        List<CsvRow> came = job.table().came(row.id());
        if (known.isPresent()) {
            attempt(job, row, () -> List.of(commitments.compare(job.desk(), row, known.get())));
            came.forEach(one ->
                    attempt(
                            job,
                            one,
                            () -> List.of(commitments.add(job.desk(), one, known.get()))));
            return;
        }
        try {
            job.done().accept(record(job, row, came));
        } catch (RowError e) {
            CsvRow culprit = culprit(row, came, e);
            List<RowResult> results = new ArrayList<>();
            results.add(
                    RowResult.rejected(
                            culprit, Columns.of(e.field()), String.valueOf(e.getMessage())));
            Stream.concat(Stream.of(row), came.stream())
                    .filter(other -> other != culprit)
                    .forEach(other -> results.add(alsoRefused(other, culprit)));
            job.done().accept(results);
        }
    }

    private List<RowResult> record(Job job, CsvRow row, List<CsvRow> came) {
        return attempts.run(
                job.trial(),
                row,
                () -> commitments.record(job.desk(), agreement(job, row), row, came));
    }

    /** A field of what became of it is at fault: the row that it was filled from. */
    private static CsvRow culprit(CsvRow row, List<CsvRow> came, RowError error) {
        Matcher part = PART.matcher(error.field());
        if (error.row() != row || !part.matches()) {
            return error.row();
        }
        RowKind kind = part.group(1).equals("entries") ? RowKind.ENTRY : RowKind.FULFILMENT;
        return came.stream()
                .filter(one -> one.kind().equals(Optional.of(kind)))
                .skip(Integer.parseInt(part.group(2)))
                .findFirst()
                .orElse(row);
    }

    /** In a trial its agreement was taken back again, so it is recorded once more. */
    private UUID agreement(Job job, CsvRow row) {
        Optional<CsvRow> listed = job.table().agreement(row.parent());
        if (job.trial() && listed.isPresent()) {
            UUID id = agreements.take(job.desk(), listed.get()).subjectId();
            if (id != null) {
                return id;
            }
        }
        return registry.find(job.desk(), RowKind.AGREEMENT, row.parent())
                .orElseThrow(() -> row.error(Columns.PARENT, "There is no agreement of this id."));
    }

    private void fulfilment(Job job, CsvRow row) {
        attempt(
                job,
                row,
                () -> {
                    UUID commitment =
                            registry.find(job.desk(), RowKind.COMMITMENT, row.parent())
                                    .orElseThrow(() ->
                                            row.error(
                                                    Columns.PARENT,
                                                    "There is no promise of this id."));
                    return List.of(commitments.add(job.desk(), row, commitment));
                });
    }

    private boolean attempt(Job job, CsvRow row, Supplier<List<RowResult>> work) {
        try {
            job.done().accept(attempts.run(job.trial(), row, work));
            return true;
        } catch (RowError e) {
            job.done().accept(List.of(e.result()));
            return false;
        }
    }

    private static void refuse(Job job, CsvRow row, String reason) {
        List<RowResult> results = new ArrayList<>();
        results.add(RowResult.rejected(row, Columns.PARENT, reason));
        job.table().came(row.id()).forEach(one -> results.add(alsoRefused(one, row)));
        job.done().accept(results);
    }

    private static RowResult alsoRefused(CsvRow row, CsvRow culprit) {
        return RowResult.rejected(
                row,
                row.kind().filter(RowKind::ofCommitment).isPresent()
                        ? Columns.PARENT
                        : Columns.RECORD,
                "It is taken together with line " + culprit.line() + ", which was refused.");
    }
}
