package org.homeward.notification.alert;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.homeward.web.Cursor;
import org.homeward.web.NotFound;
import org.homeward.web.Reference;
import org.homeward.web.Uuid7;
import org.jspecify.annotations.Nullable;

/** The alerts that the transaction's role may see. */
@ApplicationScoped
public class Alerts implements PanacheRepositoryBase<Alert, UUID> {

    private static final SecureRandom RANDOM = new SecureRandom();

    /** Makes and stores one; its first event is still to be logged. */
    Alert add(NewAlert raised, Instant now) {
        Reference reference = Reference.random('L', RANDOM);
        Alert alert = new Alert(Uuid7.next(now), reference.value(), raised, now);
        persist(alert);
        return alert;
    }

    public Optional<Alert> about(String rule, Subject subject) {
        return find(
                        "rule = ?1 and subject.type = ?2 and subject.id = ?3 and subject.version = ?4",
                        rule,
                        subject.type(),
                        subject.id(),
                        subject.version())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** Every alert about it that is not resolved yet, oldest first. */
    public List<Alert> unresolvedAbout(UUID subject) {
        return find(
                        "subject.id = ?1 and state <> ?2 order by raisedAt, id",
                        subject,
                        AlertState.RESOLVED)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /**
     * Newest first.
     *
     * @param desks the reader's; row-level security says the same, and either alone would do
     */
    public List<Alert> page(
            Set<String> desks, @Nullable AlertState state, Optional<Cursor> after, int rows) {
        StringBuilder where = new StringBuilder("desk in :desks");
        Parameters values = Parameters.with("desks", desks);
        if (state != null) {
            where.append(" and state = :state");
            values.and("state", state);
        }
        after.ifPresent(cursor -> {
            where.append(" and (raisedAt < :at or raisedAt = :at and id < :id)");
            values.and("at", cursor.instant(0).orElseThrow(NotFound::of));
            values.and("id", cursor.uuid(1));
        });
        return find(where + " order by raisedAt desc, id desc", values).range(0, rows - 1).list();
    }

    /**
     * @throws NotFound also for an alert of another desk
     */
    public Alert seen(UUID id, Set<String> desks) {
        return findByIdOptional(id)
                .filter(alert -> alert.desk() != null && desks.contains(alert.desk()))
                .orElseThrow(NotFound::of);
    }

    /**
     * @throws NotFound also for an alert of another desk
     */
    public Alert forUpdate(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(NotFound::of);
    }

    public Optional<Instant> earliestStep() {
        return getEntityManager()
                .createQuery(
                        "select min(a.nextStepAt) from Alert a where a.nextStepAt is not null",
                        Instant.class)
                .getResultStream()
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** Alerts whose next step is due, the longest waiting first. */
    public List<UUID> dueSteps(Instant now, int limit) {
        return getEntityManager()
                .createQuery(
                        "select a.id from Alert a where a.nextStepAt <= :now"
                                + " order by a.nextStepAt, a.id",
                        UUID.class)
                .setParameter("now", now)
                .setMaxResults(limit)
                .getResultList();
    }
}
