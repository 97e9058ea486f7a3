package org.homeward.negotiation.list;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.homeward.audit.Audit;
import org.homeward.negotiation.officer.Officers;
import org.homeward.negotiation.sql.Row;
import org.homeward.negotiation.sql.Sql;
import org.homeward.web.Cursor;
import org.homeward.web.NotFound;
import org.homeward.web.Page;
import org.jspecify.annotations.Nullable;

/** All lists of persons. */
@ApplicationScoped
class Lists {

    private static final UUID NEWEST = new UUID(-1L, -1L);
    private static final String SELECT =
            "SELECT id, reference, title, side, desk, versions, recorded_at FROM person_list WHERE desk = ANY (?) ";

    private final Sql sql;
    private final Officers officers;
    private final Audit audit;

    Lists(Sql sql, Officers officers, Audit audit) {
        this.sql = sql;
        this.officers = officers;
        this.audit = audit;
    }

    void add(ListView it) {
        sql.update(
                "INSERT INTO person_list (id, reference, desk, side, title, versions, sequence, recorded_at, recorded_by)"
                        + " VALUES (?, ?, ?, ?, ?, 0, 0, ?, ?)",
                it.id(),
                it.reference(),
                it.desk(),
                it.side(),
                it.title(),
                it.recordedAt(),
                officers.name());
        audit.changed("list.recorded", "list", it.id(), it.desk(), Set.of());
    }

    ListView find(UUID id) {
        return sql.first(SELECT + "AND id = ?", Lists::view, officers.desks(), id)
                .orElseThrow(NotFound::of);
    }

    ListView read(UUID id) {
        ListView found = find(id);
        audit.read("list.read", "list", id, found.desk());
        return found;
    }

    Page<ListView> page(@Nullable String cursor, int limit) {
        UUID before = Cursor.parse(cursor).map(c -> c.uuid(0)).orElse(NEWEST);
        List<ListView> rows =
                sql.list(
                        SELECT + "AND id < ? ORDER BY id DESC LIMIT ?",
                        Lists::view,
                        officers.desks(),
                        before,
                        limit + 1);
        return Page.of(rows, limit, it -> Cursor.of(it.id()));
    }

    /** Counts one more version; whoever comes second waits for the first. */
    int nextVersion(ListView list) {
        audit.changed("list.frozen", "list", list.id(), list.desk(), Set.of("entries"));
        return counted(list.id(), "versions", row -> row.number("counted"));
    }

    /** Counts one more event. */
    long nextEvent(UUID id) {
        return counted(id, "sequence", row -> row.big("counted"));
    }

    private <N> N counted(UUID id, String column, Function<Row, N> reader) {
        return sql.first(
                        "UPDATE person_list SET "
                                + column
                                + " = "
                                + column
                                + " + 1 WHERE id = ? AND desk = ANY (?) RETURNING "
                                + column
                                + " AS counted",
                        reader,
                        id,
                        officers.desks())
                .orElseThrow(NotFound::of);
    }

    private static ListView view(Row row) {
        return new ListView(
                row.uuid("id"),
                row.text("reference"),
                row.text("title"),
                row.value("side", ListSide.class),
                row.text("desk"),
                row.number("versions"),
                row.instant("recorded_at"));
    }
}
