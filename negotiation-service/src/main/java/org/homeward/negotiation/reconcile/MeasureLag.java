package org.homeward.negotiation.reconcile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import org.homeward.negotiation.sql.Sql;

/** Counts what lags behind, in the tables themselves. */
@ApplicationScoped
class MeasureLag {

    private static final Duration ALLOWED = Duration.ofSeconds(60);

    private final Sql sql;

    MeasureLag(Sql sql) {
        this.sql = sql;
    }

    @Transactional
    public Lag at(Instant now) {
        Instant before = now.minus(ALLOWED);
        return new Lag(
                count(
                        "commitment WHERE state = 'AGREED' AND NOT suspended AND due_instant <= ? AND recorded_at <= ?"
                                + " AND NOT EXISTS (SELECT FROM breach b WHERE b.commitment_id = commitment.id AND b.due_version ="
                                + " commitment.due_version)",
                        before,
                        before),
                count(
                        "outbox WHERE type = 'org.homeward.negotiation.commitment.breached.v1' AND recorded_at <= ?",
                        before),
                count("breach WHERE alerted_at IS NULL AND detected_at <= ?", before),
                count("commitment WHERE set_aside IS NOT NULL AND wake_at IS NOT NULL"));
    }

    private int count(String where, Object... values) {
        return sql.list("SELECT count(*)::int AS n FROM " + where, row -> row.number("n"), values)
                .getFirst();
    }
}
