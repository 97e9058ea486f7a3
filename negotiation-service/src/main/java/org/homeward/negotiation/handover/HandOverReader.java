package org.homeward.negotiation.handover;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.homeward.audit.Audit;
import org.homeward.negotiation.officer.Officers;
import org.homeward.negotiation.sql.Row;
import org.homeward.negotiation.sql.Sql;
import org.homeward.negotiation.target.PromisedObject;
import org.homeward.web.Cursor;
import org.homeward.web.NotFound;
import org.homeward.web.Page;
import org.jspecify.annotations.Nullable;

/** Reads hand-overs of the caller's desks. */
@ApplicationScoped
class HandOverReader {

    private static final UUID NEWEST = new UUID(-1L, -1L);
    private static final String SELECT =
            "SELECT id, reference, desk, object, date_text, place, intermediary, verified_by, evidence, arrivals, allocated,"
                    + " recorded_at, "
                    + UnlistedArrivals.UNNAMED
                    + " FROM hand_over h WHERE desk = ANY (?) ";

    private final Sql sql;
    private final Officers officers;
    private final Audit audit;

    HandOverReader(Sql sql, Officers officers, Audit audit) {
        this.sql = sql;
        this.officers = officers;
        this.audit = audit;
    }

    HandOverView read(UUID id) {
        HandOverView found =
                sql.first(SELECT + "AND id = ?", this::view, officers.desks(), id)
                        .orElseThrow(NotFound::of);
        audit.read("hand-over.read", "hand-over", id, found.desk());
        return found;
    }

    Page<HandOverView> page(@Nullable String cursor, int limit) {
        UUID before = Cursor.parse(cursor).map(c -> c.uuid(0)).orElse(NEWEST);
        List<HandOverView> rows =
                sql.list(
                        SELECT + "AND id < ? ORDER BY id DESC LIMIT ?",
                        this::view,
                        officers.desks(),
                        before,
                        limit + 1);
        return Page.of(rows, limit, it -> Cursor.of(it.id()));
    }

    private HandOverView view(Row row) {
        UUID id = row.uuid("id");
        return new HandOverView(
                id,
                row.text("reference"),
                row.text("desk"),
                row.value("object", PromisedObject.class),
                row.text("date_text"),
                row.textOrNull("place"),
                row.textOrNull("intermediary"),
                row.text("verified_by"),
                row.textOrNull("evidence"),
                row.number("arrivals"),
                row.number("allocated"),
                row.number("arrivals") - row.number("allocated"),
                UnlistedArrivals.unnamed(row),
                persons(id),
                allocations(id),
                row.instant("recorded_at"));
    }

    private List<HandOverView.ArrivalView> persons(UUID id) {
        return sql.list(
                """
                SELECT a.detainee_id, f.commitment_id, a.entry_id, a.named_at, a.named_by, a.reason, a.evidence
                FROM arrival a
                LEFT JOIN fulfilment f ON f.id = a.fulfilment_id AND a.live
                WHERE a.hand_over_id = ? ORDER BY a.detainee_id\
                """,
                row ->
                        new HandOverView.ArrivalView(
                                row.uuid("detainee_id"),
                                row.uuidOrNull("commitment_id"),
                                row.uuidOrNull("entry_id"),
                                naming(row)),
                id);
    }

    private static HandOverView.@Nullable NamingView naming(Row row) {
        Instant at = row.instantOrNull("named_at");
        return at == null
                ? null
                : new HandOverView.NamingView(
                        at, row.text("named_by"), row.text("reason"), row.textOrNull("evidence"));
    }

    private List<HandOverView.AllocationView> allocations(UUID id) {
        return sql.list(
                "SELECT id, commitment_id, count, retracted_at FROM fulfilment WHERE hand_over_id = ? ORDER BY id",
                row ->
                        new HandOverView.AllocationView(
                                row.uuid("id"),
                                row.uuid("commitment_id"),
                                row.number("count"),
                                row.instantOrNull("retracted_at") != null),
                id);
    }
}
