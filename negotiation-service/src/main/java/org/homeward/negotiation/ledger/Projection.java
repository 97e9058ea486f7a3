package org.homeward.negotiation.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.homeward.negotiation.commitment.Commitment;
import org.homeward.negotiation.due.Reminders;
import org.homeward.negotiation.sql.Bulk;
import org.homeward.negotiation.sql.Sql;
import org.jspecify.annotations.Nullable;

/**
 * The tables beside the events, for queries and constraints; each takes one statement, however many
 * commitments changed, and all of them one round trip.
 */
@ApplicationScoped
class Projection {

    private static final String INSERT =
            """
            INSERT INTO commitment (id, reference, desk, agreement_id, debtor_id, creditor_id, object, target_kind, owner,
                                    priority, recorded_at, state, due_version, due_instant, owed, delivered, broken,
                                    suspended, disputed, sequence, wake_at, completed_at)
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
                    "text",
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
                    "timestamptz",
                    "timestamptz");

    private static final String UPDATE =
            """
            UPDATE commitment c
            SET state = n.state, due_version = n.due_version, due_instant = n.due_instant, owed = n.owed,
                delivered = n.delivered, broken = n.broken, suspended = n.suspended, disputed = n.disputed,
                sequence = n.sequence, wake_at = n.wake_at, completed_at = n.completed_at, set_aside = NULL
            FROM %s AS n (id, state, due_version, due_instant, owed, delivered, broken, suspended, disputed, sequence, wake_at,
                           completed_at)
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
                    "timestamptz",
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
            "UPDATE breach b SET rescinded_at = n.rescinded_at, corrected_by = n.corrected_by"
                    + " FROM %s AS n (id, version, rescinded_at, corrected_by)"
                    + " WHERE b.commitment_id = n.id AND b.due_version = n.version";
    private static final List<String> MARK_TYPES = List.of("uuid", "int4", "timestamptz", "int4");

    private static final String ENTRY =
            "INSERT INTO entry (id, commitment_id, desk, number, detainee_id, state) SELECT * FROM %s"
                    + " ON CONFLICT (id) DO UPDATE SET state = excluded.state, detainee_id = excluded.detainee_id";
    private static final List<String> ENTRY_TYPES =
            List.of("uuid", "uuid", "text", "int4", "uuid", "text");

    private static final String AWAITED =
            "INSERT INTO awaited (commitment_id, link_id, desk, anchor_id, live, counted_from) SELECT * FROM %s"
                    + " ON CONFLICT (commitment_id, link_id) DO UPDATE SET anchor_id = excluded.anchor_id,"
                    + " live = excluded.live, counted_from = excluded.counted_from, put_off = NULL";
    private static final List<String> AWAITED_TYPES =
            List.of("uuid", "uuid", "text", "uuid", "bool", "timestamptz");

    private static final String REWIND =
            "UPDATE commitment c SET wake_at = n.wake_at, set_aside = NULL"
                    + " FROM %s AS n (id, wake_at) WHERE c.id = n.id";

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
                fresh.add(ProjectedRows.first(commitment.state(), wake.orElse(null)));
            } else {
                known.add(ProjectedRows.present(commitment.state(), wake.orElse(null)));
            }
        }
        sql.bulk(
                List.of(
                        new Bulk(INSERT, INSERT_TYPES, fresh),
                        new Bulk(UPDATE, UPDATE_TYPES, known),
                        each(EVENT, EVENT_TYPES, commitments, ProjectedRows::event),
                        each(DUE, DUE_TYPES, commitments, ProjectedRows::due),
                        each(BREACH, BREACH_TYPES, commitments, ProjectedRows::breach),
                        each(MARK, MARK_TYPES, commitments, ProjectedRows::mark),
                        all(ENTRY, ENTRY_TYPES, commitments, ProjectedRows::entries),
                        all(AWAITED, AWAITED_TYPES, commitments, ProjectedRows::awaited)));
    }

    /** At most one row for each step of each commitment. */
    private static Bulk each(
            String statement,
            List<String> types,
            List<Commitment> commitments,
            ProjectedRows.Cut cut) {
        return new Bulk(statement, types, ProjectedRows.of(commitments, cut));
    }

    private static Bulk all(
            String statement,
            List<String> types,
            List<Commitment> commitments,
            Function<Commitment, List<@Nullable Object[]>> rows) {
        return new Bulk(
                statement,
                types,
                commitments.stream().flatMap(c -> rows.apply(c).stream()).toList());
    }

    void rewind(List<Commitment> unchanged, Reminders reminders) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (Commitment commitment : unchanged) {
            Instant wake = commitment.nextWake(reminders).orElse(null);
            rows.add(new @Nullable Object[] {commitment.state().terms().id(), wake});
        }
        sql.bulk(REWIND, List.of("uuid", "timestamptz"), rows);
    }
}
