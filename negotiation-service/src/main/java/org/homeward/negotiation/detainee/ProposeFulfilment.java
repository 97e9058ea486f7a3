package org.homeward.negotiation.detainee;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.UUID;
import org.homeward.negotiation.sql.Row;
import org.homeward.negotiation.sql.Sql;
import org.homeward.outbox.InboundEvent;
import org.homeward.web.Uuid7;

/**
 * A published return satisfies nothing by itself: it is put before an officer, who knows which
 * promise it belongs to.
 */
@ApplicationScoped
class ProposeFulfilment {

    private final Sql sql;
    private final InstantSource clock;

    ProposeFulfilment(Sql sql, InstantSource clock) {
        this.sql = sql;
        this.clock = clock;
    }

    private record Awaited(UUID commitment, UUID entry, String desk) {

        static Awaited of(Row row) {
            return new Awaited(row.uuid("commitment_id"), row.uuid("id"), row.text("desk"));
        }
    }

    void on(UUID detainee, InboundEvent event, String date) {
        var awaited =
                sql.list(
                        """
                        SELECT e.id, e.commitment_id, e.desk FROM entry e JOIN commitment c ON c.id = e.commitment_id
                        WHERE e.detainee_id = ? AND e.state IN ('PENDING', 'CLAIMED_NOT_HELD', 'DECLINED_BY_PERSON') AND c.object = 'RELEASE'
                          AND c.state IN ('CONDITIONAL', 'AGREED', 'BREACHED')\
                        """,
                        Awaited::of,
                        detainee);
        for (Awaited one : awaited) {
            sql.update(
                    """
                    INSERT INTO fulfilment_proposal (id, commitment_id, entry_id, detainee_id, desk, event_id, date_text,
                                                     state, recorded_at)
                    VALUES (?, ?, ?, ?, ?, ?, ?, 'PROPOSED', ?) ON CONFLICT (entry_id, event_id) DO NOTHING\
                    """,
                    Uuid7.next(clock),
                    one.commitment(),
                    one.entry(),
                    detainee,
                    one.desk(),
                    event.id(),
                    date,
                    clock.instant());
        }
    }
}
