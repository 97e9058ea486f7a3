package org.homeward.outbox;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import javax.sql.DataSource;
import org.homeward.liveness.EssentialThread;
import org.homeward.liveness.ThreadHeartbeats;
import org.jboss.logging.Logger;

/**
 * Tells the replica that leads of rows committed here. It notifies after the commit, in a
 * transaction of its own and once for all that was committed meanwhile: a commit that notifies
 * queues behind all others that do.
 */
final class Nudge implements AutoCloseable {
    static final String CHANNEL = "homeward_outbox";
    private static final Logger LOG = Logger.getLogger(Nudge.class);
    private static final Duration BOUND = Duration.ofMinutes(1);

    private final DataSource dataSource;
    private final Semaphore asked = new Semaphore(0);
    private final EssentialThread thread;

    Nudge(DataSource dataSource, ThreadHeartbeats heartbeats) {
        this.thread = heartbeats.thread("outbox-nudge", BOUND, this::run);
        this.dataSource = dataSource;
    }

    void start() {
        thread.start();
    }

    void tellLeader() {
        asked.release();
    }

    private void run() throws InterruptedException {
        while (!thread.isEnded()) {
            thread.heartbeat().idle();
            asked.acquire();
            EssentialThread.beat();
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
        thread.end();
        thread.interrupt();
    }
}
