package org.homeward.negotiation.transfer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The rows of a file in the order in which they can be taken: agreements, promises, what became of
 * their persons, deliveries.
 */
final class Table {

    private final List<RowResult> refused = new ArrayList<>();
    private final Map<String, CsvRow> agreements = new LinkedHashMap<>();
    private final Map<String, CsvRow> commitments = new LinkedHashMap<>();
    private final Map<String, CsvRow> entries = new LinkedHashMap<>();
    private final Map<String, CsvRow> fulfilments = new LinkedHashMap<>();

    private Table() {}

    static Table of(List<CsvRow> rows, String desk) {
        Table table = new Table();
        for (CsvRow row : rows) {
            try {
                table.add(row, desk);
            } catch (RowError e) {
                table.refused.add(e.result());
            }
        }
        return table;
    }

    /** Rows that cannot be used, whatever is recorded. */
    List<RowResult> refused() {
        return refused;
    }

    Collection<CsvRow> agreements() {
        return agreements.values();
    }

    Collection<CsvRow> commitments() {
        return commitments.values();
    }

    Optional<CsvRow> agreement(String id) {
        return Optional.ofNullable(agreements.get(id));
    }

    /** What became of the promise of this id: its persons first, then its deliveries. */
    List<CsvRow> came(String commitment) {
        return ofCommitments().filter(row -> row.parent().equals(commitment)).toList();
    }

    /** What became of promises that stand in no row. */
    List<CsvRow> cameElse() {
        return ofCommitments().filter(row -> !commitments.containsKey(row.parent())).toList();
    }

    private Stream<CsvRow> ofCommitments() {
        return Stream.concat(entries.values().stream(), fulfilments.values().stream());
    }

    private void add(CsvRow row, String desk) {
        if (row.problem() != null) {
            throw row.error(row.problem().column(), row.problem().reason());
        }
        RowKind kind =
                row.kind()
                        .orElseThrow(() ->
                                row.error(
                                        Columns.RECORD,
                                        "Write AGREEMENT, COMMITMENT, ENTRY or FULFILMENT."));
        if (row.id().isEmpty()) {
            throw row.error(Columns.ID, "Every row needs an id of its own.");
        }
        if (kind != RowKind.AGREEMENT && row.parent().isEmpty()) {
            throw row.error(Columns.PARENT, "Say the id of what it belongs to.");
        }
        if (row.cell(Columns.DESK) != null && !desk.equals(row.cell(Columns.DESK))) {
            throw row.error(Columns.DESK, "The file is imported for another desk.");
        }
        Map<String, CsvRow> those =
                switch (kind) {
                    case AGREEMENT -> agreements;
                    case COMMITMENT -> commitments;
                    case ENTRY -> entries;
                    case FULFILMENT -> fulfilments;
                };
        CsvRow first = those.putIfAbsent(row.id(), row);
        if (first != null) {
            throw row.error(Columns.ID, "This id stands on line " + first.line() + " already.");
        }
    }
}
