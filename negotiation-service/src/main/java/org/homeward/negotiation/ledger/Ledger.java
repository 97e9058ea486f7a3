package org.homeward.negotiation.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.homeward.negotiation.commitment.Commitment;
import org.homeward.negotiation.sql.Sql;
import org.homeward.web.NotFound;

/**
 * Writes what commitments recorded: events, projections, messages and trail, in the caller's
 * transaction or not at all.
 */
@ApplicationScoped
public class Ledger {

    /** Name of the due work that wakes commitments. */
    public static final String DUE_WORK = "commitments";

    /** Name of the due work that follows the completion of other commitments. */
    public static final String FOLLOWING = "following";

    private final Sql sql;
    private final History history;
    private final Projection projection;
    private final Publication publication;

    Ledger(Sql sql, History history, Projection projection, Publication publication) {
        this.sql = sql;
        this.history = history;
        this.projection = projection;
        this.publication = publication;
    }

    /**
     * @throws NotFound for one that is not there or not on these desks
     */
    @Transactional(TxType.MANDATORY)
    public Commitment findForUpdate(UUID id, Collection<String> desks) {
        return findForUpdate(Set.of(id), desks).stream().findFirst().orElseThrow(NotFound::of);
    }

    /** Locks in the order of ids, so that two hand-overs cannot wait for each other. */
    @Transactional(TxType.MANDATORY)
    public List<Commitment> findForUpdate(Collection<UUID> ids, Collection<String> desks) {
        List<UUID> locked =
                sql.list(
                        "SELECT id FROM commitment WHERE id = ANY (?) AND desk = ANY (?) ORDER BY id FOR UPDATE",
                        row -> row.uuid("id"),
                        new TreeSet<>(ids),
                        desks);
        return history.load(locked);
    }

    /**
     * @param locked rows whose locks the caller holds already
     */
    @Transactional(TxType.MANDATORY)
    public List<Commitment> load(Collection<UUID> locked) {
        return history.load(locked);
    }

    @Transactional(TxType.MANDATORY)
    public void save(Commitment commitment) {
        save(List.of(commitment));
    }

    @Transactional(TxType.MANDATORY)
    public void save(Collection<Commitment> commitments) {
        List<Commitment> changed = commitments.stream().filter(c -> !c.steps().isEmpty()).toList();
        if (!changed.isEmpty()) {
            projection.write(changed, publication.reminders());
            publication.publish(changed);
        }
    }

    /**
     * The same for commitments that the clock woke: one that had nothing to do gets its next
     * instant as well, or it would be woken for ever.
     */
    @Transactional(TxType.MANDATORY)
    public void saveWoken(Collection<Commitment> commitments) {
        save(commitments);
        projection.rewind(
                commitments.stream().filter(c -> c.steps().isEmpty()).toList(),
                publication.reminders());
    }
}
