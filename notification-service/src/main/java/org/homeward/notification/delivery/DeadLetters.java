package org.homeward.notification.delivery;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.homeward.web.Cursor;
import org.homeward.web.NotFound;

/** Letters that wait for an administrator. */
@ApplicationScoped
class DeadLetters implements PanacheRepositoryBase<DeadLetter, UUID> {

    /** Latest first. */
    List<DeadLetter> page(Optional<Cursor> after, int rows) {
        return after.map(cursor ->
                        find(
                                "diedAt < ?1 or diedAt = ?1 and deliveryId < ?2"
                                        + " order by diedAt desc, deliveryId desc",
                                cursor.instant(0).orElseThrow(NotFound::of),
                                cursor.uuid(1)))
                .orElseGet(() -> find("order by diedAt desc, deliveryId desc"))
                .range(0, rows - 1)
                .list();
    }

    DeadLetter forUpdate(UUID delivery) {
        return findByIdOptional(delivery, LockModeType.PESSIMISTIC_WRITE).orElseThrow(NotFound::of);
    }

    Optional<Instant> earliestReplay() {
        return getEntityManager()
                .createQuery(
                        "select min(d.replayRequestedAt) from DeadLetter d"
                                + " where d.replayRequestedAt is not null",
                        Instant.class)
                .getResultStream()
                .filter(Objects::nonNull)
                .findFirst();
    }

    List<DeadLetter> claimReplays(Instant now, int limit) {
        return getEntityManager()
                .createNativeQuery(
                        """
                        select * from dead_letter where replay_requested_at <= :now
                        order by replay_requested_at, delivery_id limit :limit for update skip locked
                        """,
                        DeadLetter.class)
                .setParameter("now", now)
                .setParameter("limit", limit)
                .getResultList();
    }
}
