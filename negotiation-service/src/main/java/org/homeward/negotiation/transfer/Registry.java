package org.homeward.negotiation.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.homeward.negotiation.commitment.CommitmentState;
import org.homeward.negotiation.commitment.Fulfilment;
import org.homeward.negotiation.sql.Sql;

/** Finds what a row is about: by the id it was imported under, or by our own reference. */
@ApplicationScoped
class Registry {

    private final Sql sql;
    private final ImportKeys keys;
    private final Snapshots snapshots;
    private final Records records;

    Registry(Sql sql, ImportKeys keys, Snapshots snapshots, Records records) {
        this.sql = sql;
        this.keys = keys;
        this.snapshots = snapshots;
        this.records = records;
    }

    Optional<UUID> find(String desk, RowKind kind, String id) {
        Optional<UUID> imported = keys.find(desk, kind, id).map(ImportKeys.Known::subject);
        return imported.isPresent() ? imported : own(desk, kind, id);
    }

    void remember(String desk, RowKind kind, CsvRow row, UUID subject) {
        keys.add(desk, kind, row, subject);
    }

    /**
     * Columns in which the row differs from what it said when it was imported and from what is
     * recorded now; none when it agrees with either.
     */
    Set<String> changes(String desk, RowKind kind, CsvRow row, UUID subject) {
        Map<String, String> wanted = row.content();
        Set<String> since =
                keys.find(desk, kind, row.id())
                        .map(known -> differing(wanted, known.content()))
                        .orElse(Set.of(Columns.RECORD));
        return since.isEmpty() ? since : differing(wanted, now(kind, row, subject));
    }

    private Map<String, String> now(RowKind kind, CsvRow row, UUID subject) {
        return switch (kind) {
            case ENTRY -> {
                CommitmentState state = records.commitmentWith(subject);
                yield snapshots.entry(state, Objects.requireNonNull(state.entry(subject)));
            }
            case AGREEMENT -> snapshots.agreement(records.agreement(subject));
            case COMMITMENT -> snapshots.commitment(records.commitment(subject));
            case FULFILMENT -> {
                CommitmentState state = records.commitmentOf(subject);
                Fulfilment it = state.fulfilment(subject);
                if (it == null) {
                    throw row.error(Columns.ID, "This delivery was taken back.");
                }
                yield snapshots.fulfilment(state, it);
            }
        };
    }

    private static Set<String> differing(Map<String, String> one, Map<String, String> other) {
        Set<String> columns = new LinkedHashSet<>();
        for (String column : Columns.ALL) {
            if (!Columns.ABOUT.contains(column)
                    && !Objects.equals(one.get(column), other.get(column))) {
                columns.add(column);
            }
        }
        return columns;
    }

    private Optional<UUID> own(String desk, RowKind kind, String id) {
        String table =
                switch (kind) {
                    case AGREEMENT -> "agreement WHERE reference = ?";
                    case COMMITMENT -> "commitment WHERE reference = ?";
                    case ENTRY -> "entry WHERE id::text = ?";
                    case FULFILMENT -> "fulfilment WHERE id::text = ?";
                };
        return sql.first(
                "SELECT id FROM " + table + " AND desk = ?", row -> row.uuid("id"), id, desk);
    }
}
