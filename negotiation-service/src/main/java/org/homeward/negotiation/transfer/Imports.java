package org.homeward.negotiation.transfer;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.homeward.audit.Audit;
import org.homeward.negotiation.officer.Officers;
import org.homeward.negotiation.sql.Row;
import org.homeward.negotiation.sql.Sql;
import org.homeward.web.Cursor;
import org.homeward.web.NotFound;
import org.homeward.web.Page;
import org.jspecify.annotations.Nullable;

/** All imports, with what became of each row. */
@ApplicationScoped
class Imports {

    private static final UUID NEWEST = new UUID(-1L, -1L);

    /** Every row takes a moment; one that took so long was never finished. */
    private static final Duration SILENCE = Duration.ofMinutes(2);

    private static final String SELECT =
            "SELECT id, desk, dry_run, rows, done, accepted, updated, unchanged, rejected, recorded_at, touched_at FROM import_run"
                    + " WHERE desk = ANY (?) ";

    private final Sql sql;
    private final Officers officers;
    private final Audit audit;

    Imports(Sql sql, Officers officers, Audit audit) {
        this.sql = sql;
        this.officers = officers;
        this.audit = audit;
    }

    UUID begin(String desk, boolean dryRun, int rows) {
        UUID id = officers.newId();
        sql.update(
                "INSERT INTO import_run (id, desk, dry_run, rows, done, accepted, updated, unchanged, rejected, recorded_at, recorded_by, touched_at)"
                        + " VALUES (?, ?, ?, ?, 0, 0, 0, 0, 0, ?, ?, ?)",
                id,
                desk,
                dryRun,
                rows,
                officers.now(),
                officers.name(),
                officers.now());
        audit.changed(dryRun ? "import.tried" : "import.begun", "import", id, desk, Set.of());
        return id;
    }

    /** In a transaction of its own, so that everybody sees how far it is. */
    void done(UUID id, String desk, List<RowResult> results) {
        QuarkusTransaction.requiringNew()
                .run(() -> {
                    sql.bulk(
                            "INSERT INTO import_row (import_id, desk, line, record, external_id, outcome, field, reason, subject_id)"
                                    + " SELECT * FROM %s",
                            List.of(
                                    "uuid", "text", "integer", "text", "text", "text", "text",
                                    "text", "uuid"),
                            results.stream().map(r -> values(id, desk, r)).toList());
                    count(id, results);
                });
    }

    private void count(UUID id, List<RowResult> results) {
        sql.update(
                "UPDATE import_run SET done = done + ?, accepted = accepted + ?, updated = updated + ?, unchanged = unchanged + ?,"
                        + " rejected = rejected + ?, touched_at = ? WHERE id = ? AND desk = ANY (?)",
                results.size(),
                of(results, RowOutcome.ACCEPTED),
                of(results, RowOutcome.UPDATED),
                of(results, RowOutcome.UNCHANGED),
                of(results, RowOutcome.REJECTED),
                officers.now(),
                id,
                officers.desks());
    }

    ImportView read(UUID id) {
        return sql.first(SELECT + "AND id = ?", this::view, officers.desks(), id)
                .orElseThrow(NotFound::of);
    }

    Page<ImportView> page(@Nullable String cursor, int limit) {
        UUID before = Cursor.parse(cursor).map(c -> c.uuid(0)).orElse(NEWEST);
        List<ImportView> found =
                sql.list(
                        SELECT + "AND id < ? ORDER BY id DESC LIMIT ?",
                        this::view,
                        officers.desks(),
                        before,
                        limit + 1);
        return Page.of(found, limit, it -> Cursor.of(it.id()));
    }

    Page<ImportRowView> rows(
            UUID id, @Nullable RowOutcome outcome, @Nullable String cursor, int limit) {
        read(id);
        long after = Cursor.parse(cursor).flatMap(c -> c.number(0)).orElse(0L);
        List<ImportRowView> found =
                sql.list(
                        "SELECT line, record, external_id, outcome, field, reason, subject_id FROM import_row"
                                + " WHERE import_id = ? AND desk = ANY (?) AND line > ? AND (?::text IS NULL OR outcome = ?)"
                                + " ORDER BY line LIMIT ?",
                        Imports::row,
                        id,
                        officers.desks(),
                        after,
                        outcome,
                        outcome,
                        limit + 1);
        return Page.of(found, limit, it -> Cursor.of(it.line()));
    }

    private static @Nullable Object[] values(UUID id, String desk, RowResult r) {
        return new @Nullable Object[] {
            id,
            desk,
            r.line(),
            r.record(),
            r.externalId(),
            r.outcome(),
            r.column(),
            r.reason(),
            r.subjectId()
        };
    }

    private static int of(List<RowResult> results, RowOutcome outcome) {
        return Math.toIntExact(results.stream().filter(r -> r.outcome() == outcome).count());
    }

    private ImportView view(Row row) {
        int rows = row.number("rows");
        int done = row.number("done");
        boolean silent = row.instant("touched_at").plus(SILENCE).isBefore(officers.now());
        return new ImportView(
                row.uuid("id"),
                row.text("desk"),
                row.flag("dry_run"),
                done == rows
                        ? ImportState.DONE
                        : silent ? ImportState.INTERRUPTED : ImportState.RUNNING,
                rows,
                done,
                row.number("accepted"),
                row.number("updated"),
                row.number("unchanged"),
                row.number("rejected"),
                row.instant("recorded_at"));
    }

    private static ImportRowView row(Row row) {
        return new ImportRowView(
                row.number("line"),
                row.textOrNull("record"),
                row.textOrNull("external_id"),
                row.value("outcome", RowOutcome.class),
                row.textOrNull("field"),
                row.textOrNull("reason"),
                row.uuidOrNull("subject_id"));
    }
}
