package org.homeward.negotiation.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.homeward.negotiation.commitment.Terms;
import org.homeward.negotiation.officer.Officers;
import org.homeward.negotiation.sql.Sql;
import org.jspecify.annotations.Nullable;

/**
 * Exchanges, seen from either half: fifteen persons for the maps of a minefield are two promises,
 * and only the one recorded second could name the other.
 */
@ApplicationScoped
public class Reciprocals {

    private final Sql sql;
    private final Officers officers;

    Reciprocals(Sql sql, Officers officers) {
        this.sql = sql;
        this.officers = officers;
    }

    /** To be called once the commitment is written. */
    public void add(Terms terms, Instant at) {
        if (terms.reciprocalTo() != null) {
            sql.update(
                    "INSERT INTO reciprocal (commitment_id, desk, other_id, recorded_at) VALUES (?, ?, ?, ?)",
                    terms.id(),
                    terms.desk(),
                    terms.reciprocalTo(),
                    at);
        }
    }

    /** The other halves within the caller's desks, as known at that instant. */
    List<UUID> of(UUID commitment, @Nullable Instant asOf) {
        return sql.list(
                """
                SELECT CASE WHEN r.commitment_id = ? THEN r.other_id ELSE r.commitment_id END AS half
                FROM reciprocal r WHERE (r.commitment_id = ? OR r.other_id = ?) AND r.desk = ANY (?)
                  AND (?::timestamptz IS NULL OR r.recorded_at <= ?) ORDER BY r.recorded_at, r.commitment_id\
                """,
                row -> row.uuid("half"),
                commitment,
                commitment,
                commitment,
                officers.desks(),
                asOf,
                asOf);
    }
}
