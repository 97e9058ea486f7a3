package org.homeward.negotiation.list;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.homeward.negotiation.officer.Officers;
import org.homeward.negotiation.sql.Row;
import org.homeward.negotiation.sql.Sql;
import org.homeward.web.NotFound;
import org.jspecify.annotations.Nullable;

/** The frozen versions of all lists. */
@ApplicationScoped
class ListVersions {

    private static final String SELECT =
            "SELECT v.id, v.list_id, l.reference, l.title, l.side, v.desk, v.number, v.sha256, v.entries, v.reason, v.frozen_at, v.frozen_by"
                    + " FROM person_list_version v JOIN person_list l ON l.id = v.list_id WHERE v.desk = ANY (?) ";

    private final Sql sql;
    private final Officers officers;

    ListVersions(Sql sql, Officers officers) {
        this.sql = sql;
        this.officers = officers;
    }

    void add(ListVersion it, List<ListEntry> entries) {
        sql.update(
                "INSERT INTO person_list_version (id, list_id, number, desk, sha256, entries, reason, frozen_at, frozen_by)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                it.id(),
                it.listId(),
                it.number(),
                it.desk(),
                it.sha256(),
                it.entries(),
                it.reason(),
                it.frozenAt(),
                it.frozenBy());
        sql.bulk(
                "INSERT INTO person_list_entry (version_id, number, desk, detainee_id, named) SELECT * FROM %s",
                List.of("uuid", "integer", "text", "uuid", "boolean"),
                entries.stream()
                        .map(e ->
                                new @Nullable Object[] {
                                    it.id(), e.number(), it.desk(), e.detaineeId(), e.named()
                                })
                        .toList());
        sql.bulk(
                "INSERT INTO person_list_name (version_id, number, desk, name) SELECT * FROM %s",
                List.of("uuid", "integer", "text", "text"),
                entries.stream()
                        .filter(ListEntry::named)
                        .map(e -> new @Nullable Object[] {it.id(), e.number(), it.desk(), e.name()})
                        .toList());
    }

    ListVersion find(UUID list, int number) {
        return sql.first(
                        SELECT + "AND v.list_id = ? AND v.number = ?",
                        ListVersions::version,
                        officers.desks(),
                        list,
                        number)
                .orElseThrow(NotFound::of);
    }

    /**
     * @param id of a version, or of a list, which means its newest version
     */
    ListVersion find(UUID id) {
        return sql.first(
                        SELECT + "AND (v.id = ? OR v.list_id = ?) ORDER BY v.number DESC LIMIT 1",
                        ListVersions::version,
                        officers.desks(),
                        id,
                        id)
                .orElseThrow(NotFound::of);
    }

    /** Those that this detainee stands on, newest first. */
    List<ListVersion> naming(UUID detainee) {
        return sql.list(
                SELECT
                        + "AND EXISTS (SELECT 1 FROM person_list_entry e WHERE e.version_id = v.id AND e.detainee_id = ?)"
                        + " ORDER BY v.id DESC",
                ListVersions::version,
                officers.desks(),
                detainee);
    }

    /** In their order; without the names where the reader is not cleared for them. */
    List<ListEntry> entries(UUID version) {
        return sql.list(
                "SELECT e.number, e.detainee_id, e.named, n.name FROM person_list_entry e"
                        + " LEFT JOIN person_list_name n ON n.version_id = e.version_id AND n.number = e.number AND ?"
                        + " WHERE e.version_id = ? AND e.desk = ANY (?) ORDER BY e.number",
                row ->
                        new ListEntry(
                                row.number("number"),
                                row.uuidOrNull("detainee_id"),
                                row.flag("named"),
                                row.textOrNull("name")),
                officers.cleared(),
                version,
                officers.desks());
    }

    /** The number under which a detainee stands there. */
    int entry(UUID version, UUID detainee) {
        return sql.first(
                        "SELECT number FROM person_list_entry WHERE version_id = ? AND detainee_id = ? AND desk = ANY (?)",
                        row -> row.number("number"),
                        version,
                        detainee,
                        officers.desks())
                .orElseThrow(NotFound::of);
    }

    private static ListVersion version(Row row) {
        return new ListVersion(
                row.uuid("id"),
                row.uuid("list_id"),
                row.text("reference"),
                row.text("title"),
                row.value("side", ListSide.class),
                row.text("desk"),
                row.number("number"),
                row.text("sha256"),
                row.number("entries"),
                row.textOrNull("reason"),
                row.instant("frozen_at"),
                row.text("frozen_by"));
    }
}
