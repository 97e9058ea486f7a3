package org.homeward.notification.watchdog;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Every source that was ever heard. */
@ApplicationScoped
class Heartbeats implements PanacheRepositoryBase<Heartbeat, String> {

    Optional<Heartbeat> forUpdate(String source) {
        return findByIdOptional(source, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Counts the silence of a source that was never heard; replicas may start together. */
    void expect(String source, Instant from) {
        getEntityManager()
                .createNativeQuery(
                        """
                        insert into heartbeat (source, subject_id, beat, at, received_at, unreconciled, missing)
                        values (:source, :subject, 0, :from, :from, 0, false) on conflict do nothing
                        """)
                .setParameter("source", source)
                .setParameter(
                        "subject", UUID.nameUUIDFromBytes(source.getBytes(StandardCharsets.UTF_8)))
                .setParameter("from", from)
                .executeUpdate();
    }

    /** When the one silent for the longest was last heard. */
    Optional<Instant> oldest() {
        return getEntityManager()
                .createQuery(
                        "select min(h.receivedAt) from Heartbeat h where not h.missing",
                        Instant.class)
                .getResultStream()
                .filter(Objects::nonNull)
                .findFirst();
    }

    List<Heartbeat> silentSince(Instant latest) {
        return find("not missing and receivedAt <= ?1", latest)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }
}
