package org.homeward.negotiation.talks;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.homeward.audit.Audit;
import org.homeward.negotiation.facts.DateField;
import org.homeward.negotiation.officer.Officers;
import org.homeward.negotiation.sql.Row;
import org.homeward.negotiation.sql.Sql;
import org.homeward.web.Cursor;
import org.homeward.web.NotFound;
import org.homeward.web.Page;
import org.jspecify.annotations.Nullable;

/** All rounds of talks. */
@ApplicationScoped
public class Talks {

    private static final UUID NEWEST = new UUID(-1L, -1L);
    private static final String SELECT =
            "SELECT id, date_text, venue, mediators, participants, desk, summary, raised_by, raised_what, recorded_at FROM talks t WHERE desk = ANY (?) ";

    private static final String BEGAN =
            "SELECT coalesce(earliest, latest, recorded_at) AS began FROM talks ";

    private final Sql sql;
    private final Officers officers;
    private final Audit audit;

    Talks(Sql sql, Officers officers, Audit audit) {
        this.sql = sql;
        this.officers = officers;
        this.audit = audit;
    }

    void add(TalksView it, DateField date) {
        sql.update(
                "INSERT INTO talks (id, desk, date_text, earliest, latest, venue, mediators, participants, summary, raised_by, raised_what, recorded_at, recorded_by)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                it.id(),
                it.desk(),
                it.date(),
                date.earliest(),
                date.latest(),
                it.venue(),
                it.mediators(),
                it.participants(),
                it.summary(),
                it.raised().stream().map(Raised::by).toList(),
                it.raised().stream().map(Raised::what).toList(),
                it.recordedAt(),
                officers.name());
    }

    /** Whether the caller may see it there. */
    public boolean onDesk(UUID id, String desk) {
        return sql.first(
                        SELECT + "AND id = ? AND desk = ?", row -> true, officers.desks(), id, desk)
                .isPresent();
    }

    /** When they began, as early as the date allows. */
    public Instant began(UUID id) {
        return sql.first(
                        BEGAN + "WHERE desk = ANY (?) AND id = ?",
                        row -> row.instant("began"),
                        officers.desks(),
                        id)
                .orElseThrow(NotFound::of);
    }

    /** When the last ones on the caller's desks began; none that still lie ahead. */
    public Optional<Instant> lastBegan() {
        return sql.first(
                BEGAN
                        + "WHERE desk = ANY (?) AND coalesce(earliest, latest, recorded_at) <= ? ORDER BY began DESC LIMIT 1",
                row -> row.instant("began"),
                officers.desks(),
                officers.now());
    }

    TalksView read(UUID id) {
        TalksView found =
                sql.first(SELECT + "AND id = ?", Talks::view, officers.desks(), id)
                        .orElseThrow(NotFound::of);
        audit.read("talks.read", "talks", id, found.desk());
        return found;
    }

    Page<TalksView> page(@Nullable String cursor, int limit) {
        UUID before = Cursor.parse(cursor).map(c -> c.uuid(0)).orElse(NEWEST);
        List<TalksView> rows =
                sql.list(
                        SELECT + "AND id < ? ORDER BY id DESC LIMIT ?",
                        Talks::view,
                        officers.desks(),
                        before,
                        limit + 1);
        return Page.of(rows, limit, it -> Cursor.of(it.id()));
    }

    private static TalksView view(Row row) {
        return new TalksView(
                row.uuid("id"),
                row.text("date_text"),
                row.text("venue"),
                row.texts("mediators"),
                row.texts("participants"),
                row.text("desk"),
                row.textOrNull("summary"),
                raised(row.texts("raised_by"), row.texts("raised_what")),
                row.instant("recorded_at"));
    }

    private static List<Raised> raised(List<String> by, List<String> what) {
        return IntStream.range(0, by.size())
                .mapToObj(i -> new Raised(by.get(i), what.get(i)))
                .toList();
    }
}
