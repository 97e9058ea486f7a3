package org.homeward.negotiation.overdue;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.homeward.liveness.EssentialThread;
import org.homeward.negotiation.ledger.Ledger;
import org.homeward.negotiation.sql.Sql;
import org.homeward.negotiation.sql.SqlFailure;
import org.homeward.timer.DueWork;
import org.jboss.logging.Logger;

/** Reminders, breaches and lapses: everything that happens to a commitment because time passes. */
@ApplicationScoped
class WakeCommitments implements DueWork {

    private static final Logger LOG = Logger.getLogger(WakeCommitments.class);

    /** One decides while the other waits for the disk; more only wait for each other. */
    private static final int HANDS = 2;

    private final Sql sql;
    private final WakeBatch batch;

    WakeCommitments(Sql sql, WakeBatch batch) {
        this.sql = sql;
        this.batch = batch;
    }

    @Override
    public String name() {
        return Ledger.DUE_WORK;
    }

    @Override
    public Optional<Instant> next() {
        return sql.first(
                "SELECT wake_at FROM commitment WHERE wake_at IS NOT NULL ORDER BY wake_at LIMIT 1",
                row -> row.instant("wake_at"));
    }

    @Override
    public int hands() {
        return HANDS;
    }

    @Override
    public int claim(Instant now, int limit) {
        try {
            return batch.wake(now, limit);
        } catch (RuntimeException | StackOverflowError e) {
            if (SqlFailure.passing(e)) {
                throw e;
            }
            LOG.warnf(
                    "A batch of due commitments failed and is taken one by one: %s",
                    e.getClass().getSimpleName());
            return oneByOne(now, limit);
        }
    }

    /**
     * One bad row must not stop the others: it is put off for a while, visibly, and stays overdue.
     * A fault of the database is no row's fault; the timer tries all of them again.
     */
    private int oneByOne(Instant now, int limit) {
        List<UUID> due = batch.due(now, limit);
        for (UUID id : due) {
            EssentialThread.beat();
            try {
                batch.wakeOne(id, now);
            } catch (RuntimeException | StackOverflowError e) {
                if (SqlFailure.passing(e)) {
                    throw e;
                }
                LOG.errorf(e, "Commitment %s cannot be dealt with and is set aside", id);
                batch.setAside(id, now, String.valueOf(e.getMessage()));
            }
        }
        return due.size();
    }
}
