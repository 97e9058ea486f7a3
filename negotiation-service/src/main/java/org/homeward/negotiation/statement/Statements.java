package org.homeward.negotiation.statement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.homeward.audit.Audit;
import org.homeward.negotiation.facts.DateField;
import org.homeward.negotiation.officer.Officers;
import org.homeward.negotiation.sql.Row;
import org.homeward.negotiation.sql.Sql;
import org.homeward.web.Cursor;
import org.homeward.web.NotFound;
import org.homeward.web.Page;
import org.jspecify.annotations.Nullable;

/** All statements. */
@ApplicationScoped
public class Statements {

    private static final UUID NEWEST = new UUID(-1L, -1L);
    private static final String SELECT =
            "SELECT id, speaker, date_text, body, language, desk, talks_id, translation, url, recorded_at FROM statement t WHERE desk = ANY (?) ";

    private final Sql sql;
    private final Officers officers;
    private final Audit audit;

    Statements(Sql sql, Officers officers, Audit audit) {
        this.sql = sql;
        this.officers = officers;
        this.audit = audit;
    }

    void add(StatementView it, DateField date) {
        sql.update(
                "INSERT INTO statement (id, desk, speaker, date_text, earliest, latest, body, language, translation, url, talks_id, recorded_at, recorded_by)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                it.id(),
                it.desk(),
                it.speaker(),
                it.date(),
                date.earliest(),
                date.latest(),
                it.text(),
                it.language(),
                it.translation(),
                it.url(),
                it.talksId(),
                it.recordedAt(),
                officers.name());
    }

    /** Whether the caller may see it there. */
    public boolean onDesk(UUID id, String desk) {
        return sql.first(
                        SELECT + "AND id = ? AND desk = ?", row -> true, officers.desks(), id, desk)
                .isPresent();
    }

    StatementView read(UUID id) {
        StatementView found =
                sql.first(SELECT + "AND id = ?", Statements::view, officers.desks(), id)
                        .orElseThrow(NotFound::of);
        audit.read("statement.read", "statement", id, found.desk());
        return found;
    }

    Page<StatementView> page(@Nullable String cursor, int limit) {
        UUID before = Cursor.parse(cursor).map(c -> c.uuid(0)).orElse(NEWEST);
        List<StatementView> rows =
                sql.list(
                        SELECT + "AND id < ? ORDER BY id DESC LIMIT ?",
                        Statements::view,
                        officers.desks(),
                        before,
                        limit + 1);
        return Page.of(rows, limit, it -> Cursor.of(it.id()));
    }

    private static StatementView view(Row row) {
        return new StatementView(
                row.uuid("id"),
                row.text("speaker"),
                row.text("date_text"),
                row.text("body"),
                row.text("language"),
                row.text("desk"),
                row.uuidOrNull("talks_id"),
                row.textOrNull("translation"),
                row.textOrNull("url"),
                row.instant("recorded_at"));
    }
}
