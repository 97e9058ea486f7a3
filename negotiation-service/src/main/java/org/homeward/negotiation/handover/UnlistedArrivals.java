package org.homeward.negotiation.handover;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.homeward.negotiation.commitment.Act;
import org.homeward.negotiation.detainee.Detainees;
import org.homeward.negotiation.sql.Row;
import org.homeward.negotiation.sql.Sql;
import org.homeward.negotiation.sql.SqlFailure;
import org.homeward.negotiation.target.PromisedObject;
import org.homeward.web.Conflict;

/** Those who came on no list, as a number or by name. */
@ApplicationScoped
class UnlistedArrivals {

    private static final String LOCK =
            "SELECT id FROM hand_over WHERE id = ? AND desk = ANY (?) FOR UPDATE";

    /**
     * Of a hand-over {@code h}, for {@link #unnamed}: how many on no list are a number. Whose
     * delivery was retracted came all the same, and counts for nothing any more.
     */
    static final String UNNAMED =
            """
            arrivals - allocated - (SELECT count(*) FROM arrival
                WHERE hand_over_id = h.id AND (fulfilment_id IS NULL OR NOT live))::int AS unnamed\
            """;

    private static final String UNLISTED =
            "SELECT desk, object, " + UNNAMED + " FROM hand_over h WHERE id = ?";

    private static final String NAME =
            """
            INSERT INTO arrival (hand_over_id, detainee_id, desk, episode_id, live, returned,
                                 named_at, named_by, reason, evidence)
            SELECT ?, id, desk, episode_id, true, ?, ?, ?, ?, ? FROM detainee WHERE id = ANY (?) AND desk = ?\
            """;

    private final Sql sql;
    private final Detainees detainees;

    UnlistedArrivals(Sql sql, Detainees detainees) {
        this.sql = sql;
        this.detainees = detainees;
    }

    /** Those of one hand-over, which nobody else can name until the transaction ends. */
    record Unlisted(UUID handOver, String desk, PromisedObject object, int unnamed) {}

    Optional<Unlisted> lock(UUID handOver, Collection<String> desks) {
        return sql.first(LOCK, row -> row.uuid("id"), handOver, desks)
                .flatMap(id -> sql.first(UNLISTED, row -> unlisted(id, row), id));
    }

    private static Unlisted unlisted(UUID handOver, Row row) {
        return new Unlisted(
                handOver,
                row.text("desk"),
                row.value("object", PromisedObject.class),
                unnamed(row));
    }

    /** Things have no names. */
    static int unnamed(Row row) {
        return row.value("object", PromisedObject.class).returns() ? row.number("unnamed") : 0;
    }

    void name(Act act, Unlisted unlisted, List<UUID> persons, NamesRequest request) {
        detainees.require("detainees", persons, unlisted.desk());
        try {
            sql.update(
                    NAME,
                    unlisted.handOver(),
                    unlisted.object().returns(),
                    act.at(),
                    act.by(),
                    request.reason(),
                    request.evidence(),
                    persons,
                    unlisted.desk());
        } catch (SqlFailure e) {
            if (e.violates("arrival_pkey")) {
                throw Conflict.of(
                        "named-already", "One of them is named in this hand-over already.");
            }
            throw e;
        }
    }
}
