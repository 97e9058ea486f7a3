package org.homeward.negotiation.statement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
        index(it, false, Words.of(it.speaker(), it.text(), it.translation()));
        index(it, true, Words.of(it.speaker()));
    }

    private void index(StatementView it, boolean ofSpeaker, Set<String> words) {
        sql.bulk(
                "INSERT INTO statement_word (statement_id, desk, of_speaker, word) SELECT * FROM %s",
                List.of("uuid", "text", "boolean", "text"),
                words.stream()
                        .map(word -> new @Nullable Object[] {it.id(), it.desk(), ofSpeaker, word})
                        .toList());
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

    /** Those that a search finds, newest first. */
    public Page<StatementView> page(StatementFilter filter) {
        int limit = Page.limit(filter.limit);
        StatementSearch search = StatementSearch.of(filter, officers.desks());
        List<@Nullable Object> values = new ArrayList<>();
        values.add(officers.desks());
        values.addAll(search.values());
        values.add(Cursor.parse(filter.cursor).map(c -> c.uuid(0)).orElse(NEWEST));
        values.add(limit + 1);
        List<StatementView> rows =
                sql.list(
                        SELECT + search.where() + "AND id < ? ORDER BY id DESC LIMIT ?",
                        Statements::view,
                        values.toArray());
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
