package org.homeward.negotiation.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.homeward.negotiation.officer.Officers;
import org.homeward.negotiation.sql.Sql;

/** Finds what a row is about: by the id it was imported under, or by our own. */
@ApplicationScoped
class Registry {

    private final Sql sql;
    private final ImportKeys keys;
    private final Parts parts;
    private final Officers officers;

    Registry(Sql sql, ImportKeys keys, Parts parts, Officers officers) {
        this.sql = sql;
        this.keys = keys;
        this.parts = parts;
        this.officers = officers;
    }

    Optional<UUID> agreement(String desk, String id) {
        return imported(desk, RowKind.AGREEMENT, id).or(() -> own("agreement", id, Set.of(desk)));
    }

    Optional<UUID> promise(String desk, String id) {
        return imported(desk, RowKind.COMMITMENT, id).or(() -> own("commitment", id, Set.of(desk)));
    }

    /** A promise of the desk that a cell names. */
    UUID promise(CsvRow row, String column, String desk, String id) {
        return promise(desk, id)
                .orElseThrow(() -> row.error(column, "There is no promise of this id."));
    }

    /** The other half of an exchange, which may be of another desk. */
    UUID half(CsvRow row, String desk, String id) {
        return promise(desk, id)
                .or(() -> own("commitment", id, officers.desks()))
                .orElseThrow(() -> row.error("reciprocal_to", "There is no promise of this id."));
    }

    /** What is on record: an agreement, or anything else with a date by its own id. */
    UUID event(CsvRow row, String desk, String id) {
        Optional<UUID> agreement = agreement(desk, id);
        try {
            return agreement.isPresent() ? agreement.get() : UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            throw row.error("event_id", "There is no agreement of this id.");
        }
    }

    /** What belongs to that promise; empty for what is not there. */
    Optional<UUID> part(RowKind kind, String id, Promise promise) {
        return imported(promise.state().terms().desk(), kind, id)
                .or(() ->
                        parts.of(promise).stream()
                                .filter(line -> line.kind() == kind)
                                .map(Line::id)
                                .filter(own -> own.toString().equals(id))
                                .findFirst());
    }

    void remember(String desk, RowKind kind, CsvRow row, UUID subject) {
        keys.add(desk, kind, row, subject);
    }

    /**
     * Columns in which the row differs from what it said when it was imported and from what is
     * recorded now; none when it agrees with either.
     */
    Set<String> changes(
            String desk, RowKind kind, CsvRow row, Supplier<Map<String, String>> recorded) {
        Map<String, String> wanted = row.content();
        Set<String> since =
                keys.find(desk, kind, row.id())
                        .map(known -> differing(wanted, known.content()))
                        .orElse(Set.of(Columns.RECORD));
        return since.isEmpty() ? since : differing(wanted, recorded.get());
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

    private Optional<UUID> imported(String desk, RowKind kind, String id) {
        return keys.find(desk, kind, id).map(ImportKeys.Known::subject);
    }

    private Optional<UUID> own(String table, String id, Set<String> desks) {
        return sql.first(
                "SELECT id FROM " + table + " WHERE reference = ? AND desk = ANY (?)",
                row -> row.uuid("id"),
                id,
                desks);
    }
}
