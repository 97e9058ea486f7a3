package org.homeward.timer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;

/** Tells the timer that something new falls due, so that it need not look all the time. */
@ApplicationScoped
public class DueSignal {
    private final DataSource dataSource;
    private final TransactionSynchronizationRegistry transaction;
    private final Timers timers;
    private final InstantSource clock;

    DueSignal(
            DataSource dataSource,
            TransactionSynchronizationRegistry transaction,
            Timers timers,
            InstantSource clock) {
        this.dataSource = dataSource;
        this.transaction = transaction;
        this.timers = timers;
        this.clock = clock;
    }

    /**
     * To be called in the transaction that records the due instant. After the commit this replica
     * is woken if it sleeps beyond {@code due}; the others are, if they might.
     *
     * @param name the {@link DueWork#name()}
     */
    @Transactional(TxType.MANDATORY)
    public void scheduled(String name, Instant due) {
        scheduled().merge(name, due);
    }

    private Scheduled scheduled() {
        if (transaction.getResource(Scheduled.class) instanceof Scheduled present) {
            return present;
        }
        var scheduled = new Scheduled();
        transaction.putResource(Scheduled.class, scheduled);
        transaction.registerInterposedSynchronization(scheduled);
        return scheduled;
    }

    /**
     * Commits that notify queue behind each other, so it is done only if a replica could sleep
     * beyond the instant; with room for clocks that differ.
     */
    private void notifyOthers(Map<String, Instant> earliest) {
        Instant horizon = clock.instant().plus(Timers.LOOK_EVERY.multipliedBy(2));
        try (Connection connection = dataSource.getConnection();
                PreparedStatement notify = connection.prepareStatement("select pg_notify(?, ?)")) {
            for (var entry : earliest.entrySet()) {
                if (entry.getValue().isBefore(horizon)) {
                    notify.setString(1, Timers.CHANNEL);
                    notify.setString(2, new Announcement(entry.getKey(), entry.getValue()).text());
                    notify.execute();
                }
            }
        } catch (SQLException e) {
            throw new ClockUnavailable(e);
        }
    }

    /** The earliest instant per work in one transaction. */
    private final class Scheduled implements Synchronization {
        private final Map<String, Instant> earliest = new HashMap<>();

        void merge(String name, Instant due) {
            earliest.merge(name, due, (a, b) -> a.isBefore(b) ? a : b);
        }

        @Override
        public void beforeCompletion() {
            notifyOthers(earliest);
        }

        /** Also after an uncertain commit: a look in vain costs nothing. */
        @Override
        public void afterCompletion(int status) {
            if (status != Status.STATUS_ROLLEDBACK) {
                earliest.forEach(timers::announce);
            }
        }
    }
}
