package org.homeward.negotiation.overdue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.homeward.negotiation.commitment.Act;
import org.homeward.negotiation.commitment.Awaited;
import org.homeward.negotiation.commitment.Commitment;
import org.homeward.negotiation.commitment.Completion;
import org.homeward.negotiation.ledger.Ledger;
import org.homeward.negotiation.sql.Sql;
import org.homeward.web.Uuid7;

/** One claim: those whose awaited commitments are not as they were when last looked at. */
@ApplicationScoped
class FollowBatch {

    private static final String AUTHOR = "due-engine";
    private static final Duration PUT_OFF = Duration.ofSeconds(30);

    private static final String BEHIND =
            """
            FROM awaited w JOIN commitment a ON a.id = w.anchor_id
            WHERE w.live AND CASE WHEN a.state IN ('FULFILLED', 'CURED_LATE')
                                  THEN w.counted_from IS NULL OR w.counted_from <> a.completed_at
                                  ELSE w.counted_from IS NOT NULL END
            """;
    private static final String LOCK =
            "SELECT id FROM commitment WHERE id = ANY (?) ORDER BY id FOR UPDATE SKIP LOCKED";

    private final Sql sql;
    private final Ledger ledger;

    FollowBatch(Sql sql, Ledger ledger) {
        this.sql = sql;
        this.ledger = ledger;
    }

    Optional<Instant> next() {
        return sql.first(
                "SELECT coalesce(w.put_off, a.recorded_at) AS since "
                        + BEHIND
                        + " ORDER BY 1 LIMIT 1",
                row -> row.instant("since"));
    }

    @Transactional
    public List<UUID> behind(Instant now, int limit) {
        return sql.list(
                "SELECT DISTINCT w.commitment_id "
                        + BEHIND
                        + " AND coalesce(w.put_off, a.recorded_at) <= ? LIMIT ?",
                row -> row.uuid("commitment_id"),
                now,
                limit);
    }

    /**
     * What holds now decides: another replica may have been faster, and then nothing is left to do.
     *
     * @return how many were dealt with
     */
    @Transactional
    public int follow(Collection<UUID> behind, Instant now) {
        List<UUID> locked = sql.list(LOCK, row -> row.uuid("id"), behind);
        List<Commitment> followers = ledger.load(locked);
        Map<UUID, Completion> completed = completed(followers);
        Act act = new Act(now, AUTHOR, () -> Uuid7.next(now));
        followers.forEach(commitment -> commitment.follow(act, completed));
        ledger.save(followers);
        return locked.size();
    }

    @Transactional
    public void putOff(UUID id, Instant now) {
        sql.update("UPDATE awaited SET put_off = ? WHERE commitment_id = ?", now.plus(PUT_OFF), id);
    }

    private Map<UUID, Completion> completed(List<Commitment> followers) {
        List<UUID> anchors =
                followers.stream()
                        .flatMap(commitment -> Awaited.of(commitment.state()).stream())
                        .map(Awaited::anchor)
                        .distinct()
                        .toList();
        Map<UUID, Completion> completed = new HashMap<>();
        for (Commitment anchor : ledger.load(anchors)) {
            Completion.of(anchor.state())
                    .ifPresent(done -> completed.put(anchor.state().terms().id(), done));
        }
        return completed;
    }
}
