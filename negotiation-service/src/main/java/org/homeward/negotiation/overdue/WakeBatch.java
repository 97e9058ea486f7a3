package org.homeward.negotiation.overdue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.homeward.negotiation.commitment.Act;
import org.homeward.negotiation.commitment.Commitment;
import org.homeward.negotiation.ledger.Ledger;
import org.homeward.negotiation.ledger.PriorBreaches;
import org.homeward.negotiation.ledger.ReminderSettings;
import org.homeward.negotiation.sql.Sql;
import org.homeward.web.Uuid7;

/**
 * One claim: a transaction that locks what is due, lets each commitment decide and writes
 * everything with few statements.
 */
@ApplicationScoped
class WakeBatch {

    private static final String AUTHOR = "due-engine";
    private static final Duration PUT_OFF = Duration.ofSeconds(30);

    private static final String CLAIM =
            "SELECT id FROM commitment WHERE wake_at <= ? ORDER BY wake_at LIMIT ? FOR UPDATE SKIP LOCKED";

    private final Sql sql;
    private final Ledger ledger;
    private final PriorBreaches priors;
    private final ReminderSettings settings;

    WakeBatch(Sql sql, Ledger ledger, PriorBreaches priors, ReminderSettings settings) {
        this.sql = sql;
        this.ledger = ledger;
        this.priors = priors;
        this.settings = settings;
    }

    @Transactional
    public int wake(Instant now, int limit) {
        List<UUID> claimed = sql.list(CLAIM, row -> row.uuid("id"), now, limit);
        wake(claimed, now);
        return claimed.size();
    }

    /** Locks one and looks again: another replica may have been faster. */
    @Transactional
    public void wakeOne(UUID id, Instant now) {
        wake(
                sql.list(
                        "SELECT id FROM commitment WHERE id = ? AND wake_at <= ? FOR UPDATE SKIP LOCKED",
                        row -> row.uuid("id"),
                        id,
                        now),
                now);
    }

    @Transactional
    public List<UUID> due(Instant now, int limit) {
        return sql.list(
                "SELECT id FROM commitment WHERE wake_at <= ? ORDER BY wake_at LIMIT ?",
                row -> row.uuid("id"),
                now,
                limit);
    }

    @Transactional
    public void setAside(UUID id, Instant now, String why) {
        sql.update(
                "UPDATE commitment SET set_aside = ?, wake_at = ? WHERE id = ? AND wake_at <= ?",
                why,
                now.plus(PUT_OFF),
                id,
                now);
    }

    private void wake(Collection<UUID> claimed, Instant now) {
        if (claimed.isEmpty()) {
            return;
        }
        List<Commitment> commitments = ledger.load(claimed);
        Map<PriorBreaches.Debtor, Integer> known = new HashMap<>(priors.of(debtors(commitments)));
        Act act = new Act(now, AUTHOR, () -> Uuid7.next(now));
        for (Commitment commitment : commitments) {
            var debtor = PriorBreaches.Debtor.of(commitment);
            int prior = known.getOrDefault(debtor, 0);
            int before = commitment.state().breaches().size();
            commitment.wake(act, settings.reminders(), prior);
            known.put(debtor, prior + commitment.state().breaches().size() - before);
        }
        ledger.saveWoken(commitments);
    }

    private static Set<PriorBreaches.Debtor> debtors(List<Commitment> commitments) {
        return commitments.stream().map(PriorBreaches.Debtor::of).collect(Collectors.toSet());
    }
}
