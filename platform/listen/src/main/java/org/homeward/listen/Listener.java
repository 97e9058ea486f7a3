package org.homeward.listen;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.homeward.liveness.EssentialThread;
import org.homeward.liveness.ThreadHeartbeats;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/**
 * Hears NOTIFY on one channel. What was notified while it was not connected is lost, so it says
 * each time when it has begun to listen, and whoever depends on it looks for himself then.
 */
public final class Listener implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(Listener.class);
    private static final Duration CHECK = Duration.ofSeconds(10);
    private static final Duration SILENCE = Duration.ofSeconds(20);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(2);

    /** Connecting to a server that does not answer takes longest; three answers at most. */
    private static final Duration BOUND = SILENCE.multipliedBy(3);

    private final Sessions sessions;
    private final String channel;
    private final Runnable connected;
    private final Consumer<String> heard;
    private final EssentialThread thread;
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile @Nullable Connection session;

    /**
     * @param heartbeats watches the listener's thread
     * @param connected called each time when listening has begun
     * @param heard called with each payload; both are called on the listener's thread
     */
    public Listener(
            ThreadHeartbeats heartbeats,
            Sessions sessions,
            String channel,
            Runnable connected,
            Consumer<String> heard) {
        this.thread = heartbeats.thread("listen-" + channel, BOUND, this::run);
        this.sessions = sessions;
        this.channel = channel;
        this.connected = connected;
        this.heard = heard;
    }

    public void start() {
        thread.start();
    }

    private void run() throws InterruptedException {
        Duration pause = Duration.ZERO;
        while (!isClosed(pause)) {
            EssentialThread.beat();
            try (Connection connection = sessions.open("listen " + channel, SILENCE)) {
                session = connection;
                listen(connection);
            } catch (SQLException e) {
                if (closed.getCount() > 0) {
                    LOG.warnf(
                            "Not listening on %s until the database answers: %s",
                            channel, e.getMessage());
                }
                pause = longer(pause);
                continue;
            }
            pause = Duration.ZERO;
        }
    }

    private void listen(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("listen " + channel);
        }
        connected.run();
        var notifications = connection.unwrap(PGConnection.class);
        while (closed.getCount() > 0) {
            EssentialThread.beat();
            PGNotification[] received = notifications.getNotifications((int) CHECK.toMillis());
            if (received.length == 0 && !connection.isValid((int) CHECK.toSeconds())) {
                throw new SQLException("the session has died");
            }
            for (PGNotification notification : received) {
                heard.accept(notification.getParameter());
            }
        }
    }

    private boolean isClosed(Duration pause) throws InterruptedException {
        return closed.await(pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    private static Duration longer(Duration pause) {
        Duration doubled = pause.multipliedBy(2).plusMillis(50);
        return doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
    }

    @Override
    public void close() {
        thread.end();
        closed.countDown();
        Connection open = session;
        if (open != null) {
            try {
                open.abort(Runnable::run);
            } catch (SQLException e) {
                LOG.debugf("Closing a session that was closed already: %s", e.getMessage());
            }
        }
    }
}
