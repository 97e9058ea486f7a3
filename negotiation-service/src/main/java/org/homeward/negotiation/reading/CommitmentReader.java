package org.homeward.negotiation.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.homeward.audit.Audit;
import org.homeward.negotiation.commitment.Commitment;
import org.homeward.negotiation.commitment.CommitmentState;
import org.homeward.negotiation.ledger.History;
import org.homeward.negotiation.officer.Officers;
import org.homeward.negotiation.sql.Sql;
import org.homeward.web.Cursor;
import org.homeward.web.NotFound;
import org.homeward.web.Page;
import org.jspecify.annotations.Nullable;

/** Answers questions about commitments within the caller's desks. */
@ApplicationScoped
public class CommitmentReader {

    private static final String NEVER = "infinity";

    private final Sql sql;
    private final History history;
    private final Officers officers;
    private final Audit audit;
    private final Reciprocals reciprocals;

    CommitmentReader(
            Sql sql, History history, Officers officers, Audit audit, Reciprocals reciprocals) {
        this.sql = sql;
        this.history = history;
        this.officers = officers;
        this.audit = audit;
        this.reciprocals = reciprocals;
    }

    /** Whether the caller may see it. */
    public boolean visible(UUID id) {
        return desk(id).isPresent();
    }

    /** Whether it is one of this desk, which is the caller's. */
    public boolean onDesk(UUID id, String desk) {
        return desk(id).filter(desk::equals).isPresent();
    }

    /** The whole sheet; reading a case file is put on the trail before the answer leaves. */
    public CommitmentView sheet(UUID id, @Nullable Instant asOf) {
        String desk = desk(id).orElseThrow(NotFound::of);
        var events =
                history.events(id).stream()
                        .filter(event -> asOf == null || !event.at().isAfter(asOf))
                        .toList();
        if (events.isEmpty()) {
            throw NotFound.of();
        }
        audit.read("commitment.read", "commitment", id, desk);
        return CommitmentViews.sheet(
                Commitment.of(events).state(),
                events,
                new CommitmentViews.Around(proposals(id), reciprocals.of(id, asOf)));
    }

    /** What a party owes, within the caller's desks, as known at that instant. */
    public List<Commitment> owedBy(UUID debtor, Instant asOf) {
        return history.load(ids("debtor_id = ?", debtor), asOf);
    }

    /** What was promised in an agreement, as known at that instant. */
    public List<Commitment> under(UUID agreement, Instant asOf) {
        return history.load(ids("agreement_id = ?", agreement), asOf);
    }

    /** Everything on the caller's desks, as known at that instant. */
    public List<Commitment> all(Instant asOf) {
        List<UUID> ids =
                sql.list(
                        "SELECT id FROM commitment WHERE desk = ANY (?) ORDER BY id",
                        row -> row.uuid("id"),
                        officers.desks());
        return history.load(ids, asOf);
    }

    public Optional<String> deskOfAgreement(UUID id) {
        return sql.first(
                "SELECT desk FROM agreement WHERE id = ? AND desk = ANY (?)",
                row -> row.text("desk"),
                id,
                officers.desks());
    }

    /** A commitment as a list shows it. */
    public CommitmentView line(CommitmentState state) {
        return CommitmentViews.line(state);
    }

    /** The same with its persons, due dates, deliveries and disputes. */
    public CommitmentView evidence(CommitmentState state) {
        return CommitmentViews.evidence(state);
    }

    private List<UUID> ids(String test, UUID value) {
        return sql.list(
                "SELECT id FROM commitment WHERE desk = ANY (?) AND " + test,
                row -> row.uuid("id"),
                officers.desks(),
                value);
    }

    Page<CommitmentView> list(CommitmentFilter filter) {
        int limit = Page.limit(filter.limit);
        List<@Nullable Object> values = new ArrayList<>();
        String where = where(filter, values);
        values.add(limit + 1);
        List<UUID> ids =
                sql.list(
                        "SELECT id FROM commitment WHERE "
                                + where
                                + " ORDER BY coalesce(due_instant, 'infinity'::timestamptz), id LIMIT ?",
                        row -> row.uuid("id"),
                        values.toArray());
        List<CommitmentView> views =
                history.load(ids).stream()
                        .map(commitment -> CommitmentViews.line(commitment.state()))
                        .toList();
        return Page.of(views, limit, view -> Cursor.of(view.due().instant(), view.id()));
    }

    private String where(CommitmentFilter filter, List<@Nullable Object> values) {
        StringBuilder where = new StringBuilder("desk = ANY (?)");
        values.add(officers.desks());
        if (!filter.states().isEmpty()) {
            and(where, values, "state = ANY (?)", filter.states());
        }
        filter.debtorId().ifPresent(id -> and(where, values, "debtor_id = ?", id));
        filter.agreementId().ifPresent(id -> and(where, values, "agreement_id = ?", id));
        if (!filter.ids().isEmpty()) {
            and(where, values, "id = ANY (?)", filter.ids());
        }
        if (filter.desk != null) {
            and(where, values, "desk = ?", filter.desk);
        }
        filter.due().ifPresent(instant -> and(where, values, "due_instant < ?", instant));
        if (filter.breached != null) {
            and(where, values, "broken = ?", filter.breached);
        }
        if (filter.reference != null) {
            and(where, values, "reference = ?", filter.reference);
        }
        Cursor.parse(filter.cursor)
                .ifPresent(cursor -> {
                    and(
                            where,
                            values,
                            "(coalesce(due_instant, 'infinity'::timestamptz), id) > (?::text::timestamptz, ?)",
                            cursor.instant(0).map(Instant::toString).orElse(NEVER));
                    values.add(cursor.uuid(1));
                });
        return where.toString();
    }

    private static void and(
            StringBuilder where, List<@Nullable Object> values, String test, Object value) {
        where.append(" AND ").append(test);
        values.add(value);
    }

    private Optional<String> desk(UUID id) {
        return sql.first(
                "SELECT desk FROM commitment WHERE id = ? AND desk = ANY (?)",
                row -> row.text("desk"),
                id,
                officers.desks());
    }

    private List<CommitmentView.ProposalView> proposals(UUID id) {
        return sql.list(
                "SELECT id, entry_id, detainee_id, date_text, state, recorded_at, decided_by, reason, evidence FROM fulfilment_proposal"
                        + " WHERE commitment_id = ? ORDER BY id",
                row ->
                        new CommitmentView.ProposalView(
                                row.uuid("id"),
                                row.uuid("entry_id"),
                                row.uuid("detainee_id"),
                                row.text("date_text"),
                                row.text("state"),
                                row.instant("recorded_at"),
                                row.textOrNull("decided_by"),
                                row.textOrNull("reason"),
                                row.textOrNull("evidence")),
                id);
    }
}
