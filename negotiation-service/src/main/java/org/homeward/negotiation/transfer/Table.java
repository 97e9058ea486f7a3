package org.homeward.negotiation.transfer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The rows of a file: agreements, promises, and what belongs to each promise. */
final class Table {

    private final List<RowResult> refused = new ArrayList<>();
    private final Map<String, CsvRow> agreements = new LinkedHashMap<>();
    private final Map<String, CsvRow> commitments = new LinkedHashMap<>();
    private final Map<String, CsvRow> spoilt = new HashMap<>();
    private final Map<String, CsvRow> conditions = new LinkedHashMap<>();
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
                if (row.kind().filter(RowKind::ofCommitment).isPresent()) {
                    table.spoilt.putIfAbsent(row.parent(), row);
                }
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

    Optional<CsvRow> commitment(String id) {
        return Optional.ofNullable(commitments.get(id));
    }

    /** A row that belongs to the promise of this id and cannot be used. */
    Optional<CsvRow> spoilt(String commitment) {
        return Optional.ofNullable(spoilt.get(commitment));
    }

    /**
     * What belongs to the promise of this id: its conditions, what became of its persons, its
     * deliveries, and who came with those.
     */
    List<CsvRow> parts(String commitment) {
        return parts().filter(row -> row.parent().equals(commitment)).toList();
    }

    /** What became of promises that stand in no row. */
    List<CsvRow> partsElse() {
        return parts().filter(row -> !commitments.containsKey(row.parent())).toList();
    }

    private Stream<CsvRow> parts() {
        return Stream.of(
                        conditions.values().stream(),
                        entries.values().stream().filter(row -> !named(row)),
                        fulfilments.values().stream(),
                        entries.values().stream().filter(Table::named))
                .flatMap(rows -> rows);
    }

    /** Says who came with a delivery, so the delivery must be there. */
    private static boolean named(CsvRow row) {
        return RowForms.DELIVERED.equals(row.cell("became"));
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
                                        "Write AGREEMENT, COMMITMENT, CONDITION, ENTRY or FULFILMENT."));
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
                    case CONDITION -> conditions;
                    case ENTRY -> entries;
                    case FULFILMENT -> fulfilments;
                };
        CsvRow first = those.putIfAbsent(row.id(), row);
        if (first != null) {
            throw row.error(Columns.ID, "This id stands on line " + first.line() + " already.");
        }
    }
}
