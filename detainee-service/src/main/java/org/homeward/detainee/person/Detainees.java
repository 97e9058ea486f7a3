package org.homeward.detainee.person;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.homeward.access.Callers;
import org.homeward.web.Conflict;
import org.homeward.web.NotFound;

/** The case files of the caller's desks; a file of another desk is simply not here. */
@ApplicationScoped
public class Detainees implements PanacheRepositoryBase<Detainee, UUID> {

    private static final String UNIQUE_EXTERNAL_ID = "external_id_taken";

    private final EntityManager database;
    private final Callers callers;

    Detainees(EntityManager database, Callers callers) {
        this.database = database;
        this.callers = callers;
    }

    /**
     * @throws NotFound when there is no such file, or none that the caller may see
     */
    public Detainee find(UUID id) {
        return visible(id, LockModeType.NONE);
    }

    /** The file, held against other writers until the transaction ends. */
    public Detainee findForUpdate(UUID id) {
        return visible(id, LockModeType.PESSIMISTIC_WRITE);
    }

    private Detainee visible(UUID id, LockModeType lock) {
        return find("id = ?1 and desk in ?2", id, callers.current().desks())
                .withLock(lock)
                .firstResultOptional()
                .orElseThrow(NotFound::of);
    }

    public void add(Detainee detainee) {
        persist(detainee);
    }

    /** Empty also when the caller has no clearance: the database does not show the row then. */
    public Optional<Restricted> restricted(Detainee detainee) {
        return Optional.ofNullable(database.find(StoredRestricted.class, detainee.id()))
                .map(StoredRestricted::restricted);
    }

    /**
     * Adds the restricted part of a new file; it may be written without clearance, and is read with
     * it only.
     */
    public void addRestricted(Detainee detainee, Restricted restricted) {
        if (!restricted.isEmpty()) {
            database.persist(new StoredRestricted(detainee, restricted));
        }
    }

    /** Replaces the restricted part; only for a caller with clearance. */
    public void replaceRestricted(Detainee detainee, Restricted restricted) {
        StoredRestricted stored = database.find(StoredRestricted.class, detainee.id());
        if (stored == null) {
            addRestricted(detainee, restricted);
        } else {
            stored.take(restricted);
        }
    }

    /**
     * @throws Conflict naming the field when another file of the desk has one of the ids
     */
    public void requireExternalIdsFree(UUID own, CaseFile file) {
        for (ExternalId external : file.externalIds()) {
            boolean taken =
                    count(
                                    "from Detainee d join d.file.externalIds x where d.id <> ?1 and x.desk = ?2"
                                            + " and lower(x.scheme) = ?3 and x.value = ?4",
                                    own,
                                    external.desk(),
                                    external.scheme().toLowerCase(Locale.ROOT),
                                    external.value())
                            > 0;
            if (taken) {
                throw taken();
            }
        }
    }

    /** Writes what is pending now, so that a race for an external id is told as what it is. */
    public void flushChanges() {
        try {
            database.flush();
        } catch (PersistenceException e) {
            if (e instanceof ConstraintViolationException violation
                    && UNIQUE_EXTERNAL_ID.equals(violation.getConstraintName())) {
                throw taken();
            }
            throw e;
        }
    }

    public void keep(StoredEvent event) {
        database.persist(event);
    }

    /** The file's history as it was known at {@code asOf}, oldest first. */
    public List<Happened> history(Detainee detainee, Instant asOf) {
        return database.createQuery(
                        "from StoredEvent e where e.detaineeId = :id and e.desk = :desk"
                                + " and e.recordedAt <= :asOf order by e.sequence",
                        StoredEvent.class)
                .setParameter("id", detainee.id())
                .setParameter("desk", detainee.desk())
                .setParameter("asOf", asOf)
                .getResultStream()
                .map(StoredEvent::happened)
                .toList();
    }

    private static Conflict taken() {
        return Conflict.of(
                "external-id-taken",
                "externalIds: another file of this desk has one of these ids already.");
    }
}
