package org.homeward.notification.delivery;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.homeward.notification.alert.Alert;
import org.homeward.notification.letter.Occasion;
import org.homeward.notification.letter.Reason;
import org.homeward.web.NotFound;

/** The letters that the transaction's role may see. */
@ApplicationScoped
public class Deliveries implements PanacheRepositoryBase<Delivery, UUID> {

    public List<Delivery> of(UUID alert) {
        return list("alertId = ?1 order by queuedAt, id", alert);
    }

    Alert alertOf(Delivery delivery) {
        return getEntityManager().find(Alert.class, delivery.alertId());
    }

    Delivery forUpdate(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(NotFound::of);
    }

    /** Everybody who was told, or will be as soon as the mail server answers. */
    List<UUID> told(UUID alert) {
        return getEntityManager()
                .createQuery(
                        """
                        select distinct d.recipientId from Delivery d
                        where d.alertId = :alert and d.state <> :dead and d.occasion <> :resolved
                        order by d.recipientId
                        """,
                        UUID.class)
                .setParameter("alert", alert)
                .setParameter("dead", DeliveryState.DEAD)
                .setParameter("resolved", Occasion.RESOLVED)
                .getResultList();
    }

    boolean exists(UUID alert, UUID recipient, Reason reason) {
        return count(
                        "alertId = ?1 and recipientId = ?2 and occasion = ?3 and ordinal = ?4",
                        alert,
                        recipient,
                        reason.occasion(),
                        reason.ordinal())
                > 0;
    }

    Optional<Instant> earliest() {
        return getEntityManager()
                .createQuery(
                        "select min(d.nextAttemptAt) from Delivery d where d.nextAttemptAt is not null",
                        Instant.class)
                .getResultStream()
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** Letters to send now, oldest first, locked; what another replica sends is left to it. */
    List<Delivery> claim(Instant now, int limit) {
        return getEntityManager()
                .createNativeQuery(
                        """
                        select * from delivery where next_attempt_at <= :now
                        order by next_attempt_at, id limit :limit for update skip locked
                        """,
                        Delivery.class)
                .setParameter("now", now)
                .setParameter("limit", limit)
                .getResultList();
    }

    /** Whether an earlier letter to the same person about the same alert is still to be sent. */
    boolean overtakes(Delivery delivery) {
        return count(
                        "alertId = ?1 and recipientId = ?2 and state = ?3 and id < ?4",
                        delivery.alertId(),
                        delivery.recipientId(),
                        DeliveryState.PENDING,
                        delivery.id())
                > 0;
    }
}
