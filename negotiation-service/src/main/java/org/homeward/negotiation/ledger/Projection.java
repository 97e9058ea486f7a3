package org.homeward.negotiation.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.homeward.negotiation.commitment.Commitment;
import org.homeward.negotiation.commitment.CommitmentEvent;
import org.homeward.negotiation.commitment.CommitmentState;
import org.homeward.negotiation.commitment.Step;
import org.homeward.negotiation.commitment.Terms;
import org.homeward.negotiation.due.DueVersion;
import org.homeward.negotiation.due.Reminders;
import org.homeward.negotiation.sql.Sql;
import org.jspecify.annotations.Nullable;

/**
 * The tables beside the events, for queries and constraints; each takes one statement, however many
 * commitments changed.
 */
@ApplicationScoped
class Projection {

    private static final String INSERT =
            """
            INSERT INTO commitment (id, reference, desk, agreement_id, debtor_id, creditor_id, object, target_kind, owner,
                                    priority, recorded_at, state, due_version, due_instant, owed, delivered, broken,
                                    suspended, disputed, sequence, wake_at)
            SELECT * FROM %s\
            """;
    private static final List<String> INSERT_TYPES =
            List.of(
                    "uuid",
                    "text",
                    "text",
                    "uuid",
                    "uuid",
                    "uuid",
                    "text",
                    "text",
                    "text",
                    "int2",
                    "timestamptz",
                    "text",
                    "int4",
                    "timestamptz",
                    "int4",
                    "int4",
                    "bool",
                    "bool",
                    "bool",
                    "int8",
                    "timestamptz");

    private static final String UPDATE =
            """
            UPDATE commitment c
            SET state = n.state, due_version = n.due_version, due_instant = n.due_instant, owed = n.owed,
                delivered = n.delivered, broken = n.broken, suspended = n.suspended, disputed = n.disputed,
                sequence = n.sequence, wake_at = n.wake_at, set_aside = NULL
            FROM %s AS n (id, state, due_version, due_instant, owed, delivered, broken, suspended, disputed, sequence, wake_at)
            WHERE c.id = n.id\
            """;
    private static final List<String> UPDATE_TYPES =
            List.of(
                    "uuid",
                    "text",
                    "int4",
                    "timestamptz",
                    "int4",
                    "int4",
                    "bool",
                    "bool",
                    "bool",
                    "int8",
                    "timestamptz");

    private static final String EVENT =
            "INSERT INTO commitment_event (commitment_id, sequence, id, desk, type, recorded_at, author, data)"
                    + " SELECT * FROM %s";
    private static final List<String> EVENT_TYPES =
            List.of("uuid", "int8", "uuid", "text", "text", "timestamptz", "text", "text");

    private static final String DUE =
            "INSERT INTO due_version (commitment_id, version, desk, edtf, zone, wording, grace_days, instant, recorded_at,"
                    + " author) SELECT * FROM %s";
    private static final List<String> DUE_TYPES =
            List.of(
                    "uuid",
                    "int4",
                    "text",
                    "text",
                    "text",
                    "text",
                    "int4",
                    "timestamptz",
                    "timestamptz",
                    "text");

    private static final String BREACH =
            "INSERT INTO breach (commitment_id, due_version, desk, debtor_id, event_id, instant, detected_at, owed,"
                    + " delivered, shortfall, declared) SELECT * FROM %s";
    private static final List<String> BREACH_TYPES =
            List.of(
                    "uuid",
                    "int4",
                    "text",
                    "uuid",
                    "uuid",
                    "timestamptz",
                    "timestamptz",
                    "int4",
                    "int4",
                    "int4",
                    "bool");

    private static final String MARK =
            "UPDATE breach b SET rescinded_at = n.rescinded_at FROM %s AS n (id, version, rescinded_at)"
                    + " WHERE b.commitment_id = n.id AND b.due_version = n.version";
    private static final List<String> MARK_TYPES = List.of("uuid", "int4", "timestamptz");

    private static final String ENTRY =
            "INSERT INTO entry (id, commitment_id, desk, number, detainee_id, state) SELECT * FROM %s"
                    + " ON CONFLICT (id) DO UPDATE SET state = excluded.state, detainee_id = excluded.detainee_id";
    private static final List<String> ENTRY_TYPES =
            List.of("uuid", "uuid", "text", "int4", "uuid", "text");

    private final Sql sql;

    Projection(Sql sql) {
        this.sql = sql;
    }

    void write(List<Commitment> commitments, Reminders reminders) {
        List<@Nullable Object[]> fresh = new ArrayList<>();
        List<@Nullable Object[]> known = new ArrayList<>();
        for (Commitment commitment : commitments) {
            Optional<Instant> wake = commitment.nextWake(reminders);
            if (commitment.steps().getFirst().recorded().sequence() == 1) {
                fresh.add(first(commitment.state(), wake.orElse(null)));
            } else {
                known.add(present(commitment.state(), wake.orElse(null)));
            }
        }
        sql.bulk(INSERT, INSERT_TYPES, fresh);
        sql.bulk(UPDATE, UPDATE_TYPES, known);
        sql.bulk(EVENT, EVENT_TYPES, rows(commitments, Projection::event));
        sql.bulk(DUE, DUE_TYPES, rows(commitments, Projection::due));
        sql.bulk(BREACH, BREACH_TYPES, rows(commitments, Projection::breach));
        sql.bulk(MARK, MARK_TYPES, rows(commitments, Projection::mark));
        sql.bulk(
                ENTRY,
                ENTRY_TYPES,
                commitments.stream().flatMap(c -> entries(c).stream()).toList());
    }

    private interface Cut {
        @Nullable Object @Nullable [] row(Commitment commitment, Step step);
    }

    private static List<@Nullable Object[]> rows(List<Commitment> commitments, Cut cut) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (Commitment commitment : commitments) {
            for (Step step : commitment.steps()) {
                @Nullable Object @Nullable [] row = cut.row(commitment, step);
                if (row != null) {
                    rows.add(row);
                }
            }
        }
        return rows;
    }

    private static @Nullable Object[] first(CommitmentState state, @Nullable Instant wake) {
        Terms t = state.terms();
        Integer owed = state.balance().owed();
        return new @Nullable Object[] {
            t.id(),
            t.reference(),
            t.desk(),
            t.agreementId(),
            t.debtorId(),
            t.creditorId(),
            t.object(),
            t.target().form().kind(),
            t.owner(),
            t.priority(),
            state.recordedAt(),
            state.status(),
            state.due().version(),
            state.due().due().instant(),
            owed,
            state.balance().delivered(),
            !state.standing().isEmpty(),
            state.suspended(),
            state.disputed(),
            state.sequence(),
            wake
        };
    }

    private static @Nullable Object[] present(CommitmentState state, @Nullable Instant wake) {
        Integer owed = state.balance().owed();
        return new @Nullable Object[] {
            state.terms().id(),
            state.status(),
            state.due().version(),
            state.due().due().instant(),
            owed,
            state.balance().delivered(),
            !state.standing().isEmpty(),
            state.suspended(),
            state.disputed(),
            state.sequence(),
            wake
        };
    }

    private static @Nullable Object[] event(Commitment commitment, Step step) {
        Terms t = commitment.state().terms();
        var recorded = step.recorded();
        return new @Nullable Object[] {
            t.id(),
            recorded.sequence(),
            recorded.id(),
            t.desk(),
            EventJson.name(recorded.event()),
            recorded.at(),
            recorded.author(),
            EventJson.write(recorded.event())
        };
    }

    private static @Nullable Object @Nullable [] due(Commitment commitment, Step step) {
        DueVersion version =
                switch (step.recorded().event()) {
                    case CommitmentEvent.Agreed agreed -> agreed.due();
                    case CommitmentEvent.DueChanged(var due) -> due;
                    case CommitmentEvent.Resumed(var due, _) -> due;
                    case CommitmentEvent.ConditionMet(_, var due, _) -> due;
                    default -> null;
                };
        if (version == null) {
            return null;
        }
        Terms t = commitment.state().terms();
        var due = version.due();
        return new @Nullable Object[] {
            t.id(),
            version.version(),
            t.desk(),
            due.edtf(),
            due.zone(),
            due.wording(),
            due.graceDays(),
            due.instant(),
            version.recordedAt(),
            version.author()
        };
    }

    private static @Nullable Object @Nullable [] breach(Commitment commitment, Step step) {
        if (!(step.recorded().event() instanceof CommitmentEvent.Breached breached)) {
            return null;
        }
        Terms t = commitment.state().terms();
        var b = breached.breach();
        return new @Nullable Object[] {
            t.id(),
            b.dueVersion(),
            t.desk(),
            t.debtorId(),
            step.recorded().id(),
            b.declared() ? null : b.instant(),
            b.detectedAt(),
            b.owed(),
            b.delivered(),
            b.shortfall(),
            b.declared()
        };
    }

    private static @Nullable Object @Nullable [] mark(Commitment commitment, Step step) {
        int version =
                switch (step.recorded().event()) {
                    case CommitmentEvent.BreachRescinded(int v, _) -> v;
                    case CommitmentEvent.BreachReinstated(int v) -> v;
                    default -> 0;
                };
        if (version == 0) {
            return null;
        }
        var breach = Objects.requireNonNull(commitment.state().breach(version));
        return new @Nullable Object[] {
            commitment.state().terms().id(), version, breach.rescindedAt()
        };
    }

    private static List<@Nullable Object[]> entries(Commitment commitment) {
        boolean touched =
                commitment.steps().stream()
                        .anyMatch(step ->
                                switch (step.recorded().event()) {
                                    case CommitmentEvent.Agreed _,
                                            CommitmentEvent.EntryChanged _,
                                            CommitmentEvent.FulfilmentRecorded _,
                                            CommitmentEvent.FulfilmentRetracted _ ->
                                            true;
                                    default -> false;
                                });
        if (!touched) {
            return List.of();
        }
        Terms t = commitment.state().terms();
        return commitment.state().entries().stream()
                .map(e ->
                        new @Nullable Object[] {
                            e.id(), t.id(), t.desk(), e.number(), e.detaineeId(), e.state()
                        })
                .toList();
    }
}
