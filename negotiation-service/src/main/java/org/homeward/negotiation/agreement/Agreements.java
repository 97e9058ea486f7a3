package org.homeward.negotiation.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
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

/** All agreements. */
@ApplicationScoped
public class Agreements {

    private static final UUID NEWEST = new UUID(-1L, -1L);
    private static final String SELECT =
            "SELECT id, reference, form, date_text, desk, status, source, reliability, credibility, talks_id, body, mediators, recorded_at,"
                    + " ARRAY(SELECT p.party_id::text FROM agreement_party p WHERE p.agreement_id = t.id ORDER BY p.party_id) AS parties FROM agreement t WHERE desk = ANY (?) ";

    private final Sql sql;
    private final Officers officers;
    private final Audit audit;
    private final StatusChanges changes;

    Agreements(Sql sql, Officers officers, Audit audit, StatusChanges changes) {
        this.sql = sql;
        this.officers = officers;
        this.audit = audit;
        this.changes = changes;
    }

    void add(AgreementView it, DateField date) {
        sql.update(
                "INSERT INTO agreement (id, reference, desk, form, status, date_text, earliest, latest, source, reliability, credibility, talks_id, mediators, body, recorded_at, recorded_by)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                it.id(),
                it.reference(),
                it.desk(),
                it.form(),
                it.status(),
                it.date(),
                date.earliest(),
                date.latest(),
                it.existence().source(),
                it.existence().reliability(),
                it.existence().credibility(),
                it.talksId(),
                it.mediators(),
                it.text(),
                it.recordedAt(),
                officers.name());
        for (UUID party : it.parties()) {
            sql.update(
                    "INSERT INTO agreement_party (agreement_id, party_id, desk) VALUES (?, ?, ?)",
                    it.id(),
                    party,
                    it.desk());
        }
    }

    AgreementView read(UUID id) {
        AgreementView found = find(id);
        audit.read("agreement.read", "agreement", id, found.desk());
        return withChanges(List.of(found)).getFirst();
    }

    /** One of the caller's desks, for a command about it. */
    AgreementView find(UUID id) {
        return visible(id).orElseThrow(NotFound::of);
    }

    /** One of the caller's desks; whoever shows it to somebody puts that on the trail. */
    public Optional<AgreementView> visible(UUID id) {
        return sql.first(SELECT + "AND id = ?", Agreements::view, officers.desks(), id);
    }

    /**
     * @return the event's sequence; empty when somebody else changed the status meanwhile
     */
    Optional<Long> change(AgreementView agreement, StatusChange change) {
        Optional<Long> sequence = changes.moveTo(agreement, change.to());
        sequence.ifPresent(number -> changes.add(agreement, number, change));
        return sequence;
    }

    private List<AgreementView> withChanges(List<AgreementView> agreements) {
        var of = changes.of(agreements.stream().map(AgreementView::id).toList(), officers.desks());
        return agreements.stream().map(a -> a.with(of.getOrDefault(a.id(), List.of()))).toList();
    }

    Page<AgreementView> page(@Nullable String cursor, int limit) {
        UUID before = Cursor.parse(cursor).map(c -> c.uuid(0)).orElse(NEWEST);
        List<AgreementView> rows =
                sql.list(
                        SELECT + "AND id < ? ORDER BY id DESC LIMIT ?",
                        Agreements::view,
                        officers.desks(),
                        before,
                        limit + 1);
        return Page.of(withChanges(rows), limit, it -> Cursor.of(it.id()));
    }

    /**
     * One of that desk, if the caller may see it; for commands that name it, so it is not a read of
     * the case.
     */
    public Optional<AgreementView> onDesk(UUID id, String desk) {
        return sql.first(
                SELECT + "AND id = ? AND desk = ?", Agreements::view, officers.desks(), id, desk);
    }

    /** What a statement speaks of: agreements of its talks, and those whose standing it changed. */
    public List<AgreementView> spokenOf(UUID statement, @Nullable UUID talks) {
        return withChanges(
                sql.list(
                        SELECT
                                + "AND (talks_id = ? OR id IN (SELECT agreement_id FROM agreement_status_change"
                                + " WHERE statement_id = ?)) ORDER BY id",
                        Agreements::view,
                        officers.desks(),
                        talks,
                        statement));
    }

    private static AgreementView view(Row row) {
        return new AgreementView(
                row.uuid("id"),
                row.text("reference"),
                row.value("form", AgreementForm.class),
                row.text("date_text"),
                row.texts("parties").stream().map(UUID::fromString).toList(),
                row.text("desk"),
                row.value("status", AgreementStatus.class),
                new Existence(
                        row.text("source"), row.text("reliability"), row.number("credibility")),
                row.uuidOrNull("talks_id"),
                row.textOrNull("body"),
                row.texts("mediators"),
                List.of(),
                row.instant("recorded_at"));
    }
}
