package org.homeward.outbox;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.Semaphore;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/**
 * Tells the replica that leads of rows committed here. It notifies after the commit, in a
 * transaction of its own and once for all that was committed meanwhile: a commit that notifies
 * queues behind all others that do.
 */
final class Nudge implements AutoCloseable {
    static final String CHANNEL = "homeward_outbox";
    private static final Logger LOG = Logger.getLogger(Nudge.class);

    private final DataSource dataSource;
    private final Semaphore asked = new Semaphore(0);
    private volatile Thread thread = Thread.currentThread();

    Nudge(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    void start() {
        thread = Thread.ofVirtual().name("outbox-nudge").start(this::run);
    }

    void tellLeader() {
        asked.release();
    }

    private void run() {
        while (true) {
            try {
                asked.acquire();
            } catch (InterruptedException e) {
                return;
            }
            asked.drainPermits();
            try (Connection connection = dataSource.getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("notify " + CHANNEL);
            } catch (SQLException e) {
                LOG.debugf("The leader finds the rows at its next look: %s", e.getMessage());
            }
        }
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
