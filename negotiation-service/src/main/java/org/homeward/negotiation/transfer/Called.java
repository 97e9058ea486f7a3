package org.homeward.negotiation.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.homeward.negotiation.officer.Officers;
import org.homeward.negotiation.sql.Sql;

/** What the table calls a record: the id it was imported under, or our own. */
@ApplicationScoped
class Called {

    private final Sql sql;
    private final Officers officers;

    Called(Sql sql, Officers officers) {
        this.sql = sql;
        this.officers = officers;
    }

    /** Empty for one that the reader may not see. */
    Optional<String> promise(UUID id, String desk) {
        return record("commitment", id, desk);
    }

    /** Empty for what is no agreement, or hidden. */
    Optional<String> agreement(UUID id, String desk) {
        return record("agreement", id, desk);
    }

    /** A row that belongs to a promise. */
    String part(UUID id, String desk) {
        return sql.first(
                        "SELECT min(external_id) AS called FROM import_key WHERE subject_id = ? AND desk = ?",
                        row -> Optional.ofNullable(row.textOrNull("called")),
                        id,
                        desk)
                .flatMap(called -> called)
                .orElse(id.toString());
    }

    private Optional<String> record(String table, UUID id, String desk) {
        return sql.first(
                "SELECT coalesce((SELECT min(k.external_id) FROM import_key k WHERE k.subject_id = r.id AND k.desk = ?), r.reference)"
                        + " AS called FROM "
                        + table
                        + " r WHERE r.id = ? AND r.desk = ANY (?)",
                row -> row.text("called"),
                desk,
                id,
                officers.desks());
    }
}
