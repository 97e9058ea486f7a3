package org.homeward.negotiation.overdue;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.homeward.liveness.EssentialThread;
import org.homeward.negotiation.ledger.Ledger;
import org.homeward.negotiation.sql.SqlFailure;
import org.homeward.timer.DueWork;
import org.jboss.logging.Logger;

/** Relative due dates and conditions: what happens to a commitment because another is complete. */
@ApplicationScoped
class FollowCommitments implements DueWork {

    private static final Logger LOG = Logger.getLogger(FollowCommitments.class);

    private final FollowBatch batch;

    FollowCommitments(FollowBatch batch) {
        this.batch = batch;
    }

    @Override
    public String name() {
        return Ledger.FOLLOWING;
    }

    @Override
    public Optional<Instant> next() {
        return batch.next();
    }

    @Override
    public int claim(Instant now, int limit) {
        List<UUID> behind = batch.behind(now, limit);
        if (behind.isEmpty()) {
            return 0;
        }
        try {
            return batch.follow(behind, now);
        } catch (RuntimeException | StackOverflowError e) {
            if (SqlFailure.passing(e)) {
                throw e;
            }
            LOG.warnf(
                    "A batch of waiting commitments failed and is taken one by one: %s",
                    e.getClass().getSimpleName());
            return oneByOne(behind, now);
        }
    }

    /** One bad row must not stop the others. */
    private int oneByOne(List<UUID> behind, Instant now) {
        for (UUID id : behind) {
            EssentialThread.beat();
            try {
                batch.follow(List.of(id), now);
            } catch (RuntimeException | StackOverflowError e) {
                if (SqlFailure.passing(e)) {
                    throw e;
                }
                LOG.errorf(e, "Commitment %s cannot follow what it waits for and is put off", id);
                batch.putOff(id, now);
            }
        }
        return behind.size();
    }
}
