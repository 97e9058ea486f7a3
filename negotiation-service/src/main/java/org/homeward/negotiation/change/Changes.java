package org.homeward.negotiation.change;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.homeward.negotiation.commitment.CommitmentStatus;
import org.homeward.negotiation.officer.Officers;
import org.homeward.negotiation.sql.Row;
import org.homeward.negotiation.sql.Sql;
import org.homeward.negotiation.talks.Talks;
import org.homeward.web.Cursor;
import org.homeward.web.Page;
import org.jspecify.annotations.Nullable;

/** The events of all promises in the order in which they were recorded. */
@ApplicationScoped
class Changes {

    private static final String SELECT =
            "SELECT e.recorded_at, e.commitment_id, c.reference, c.agreement_id, c.debtor_id, e.desk, e.type, e.sequence, e.author, c.state"
                    + " FROM commitment_event e JOIN commitment c ON c.id = e.commitment_id"
                    + " WHERE e.desk = ANY (?) AND e.type <> 'due-soon' AND e.recorded_at >= ? ";
    private static final UUID FIRST = new UUID(0, 0);

    private final Sql sql;
    private final Talks talks;
    private final Officers officers;

    Changes(Sql sql, Talks talks, Officers officers) {
        this.sql = sql;
        this.talks = talks;
        this.officers = officers;
    }

    Page<ChangeView> sinceTalks(UUID id, @Nullable String cursor, int limit) {
        return since(talks.began(id), cursor, limit);
    }

    /** Without an instant since the last talks; without talks since ever. */
    Page<ChangeView> since(Optional<Instant> since, @Nullable String cursor, int limit) {
        return since(since.or(talks::lastBegan).orElse(Instant.EPOCH), cursor, limit);
    }

    private Page<ChangeView> since(Instant since, @Nullable String cursor, int limit) {
        Optional<Cursor> after = Cursor.parse(cursor);
        List<ChangeView> rows =
                sql.list(
                        SELECT
                                + "AND (e.recorded_at, e.commitment_id, e.sequence) > (?, ?, ?)"
                                + " ORDER BY e.recorded_at, e.commitment_id, e.sequence LIMIT ?",
                        Changes::view,
                        officers.desks(),
                        since,
                        after.flatMap(c -> c.instant(0)).orElse(Instant.EPOCH),
                        after.map(c -> c.uuid(1)).orElse(FIRST),
                        after.flatMap(c -> c.number(2)).orElse(0L),
                        limit + 1);
        return Page.of(rows, limit, it -> Cursor.of(it.at(), it.commitmentId(), it.sequence()));
    }

    private static ChangeView view(Row row) {
        return new ChangeView(
                row.instant("recorded_at"),
                row.uuid("commitment_id"),
                row.text("reference"),
                row.uuid("agreement_id"),
                row.uuid("debtor_id"),
                row.text("desk"),
                row.text("type"),
                row.big("sequence"),
                row.text("author"),
                row.value("state", CommitmentStatus.class));
    }
}
