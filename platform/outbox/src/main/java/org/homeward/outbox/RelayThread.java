package org.homeward.outbox;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.KafkaException;
import org.homeward.listen.Listener;
import org.homeward.listen.Sessions;
import org.homeward.liveness.EssentialThread;
import org.homeward.liveness.ThreadHeartbeats;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Stands for election, leads, and begins anew after any failure, with a new session and a new
 * sender: after an outage of the database or the broker it goes on by itself.
 */
final class RelayThread implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(RelayThread.class);
    private static final Duration SHORTEST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(2);
    private static final Duration LONG_TERM = Duration.ofSeconds(20);
    private static final Duration GOODBYE = Duration.ofSeconds(5);

    /** One batch, or opening a session and a sender, with database and broker silent. */
    private static final Duration BOUND = Duration.ofMinutes(2);

    /** Where the thread gets its sessions and senders from, and for which service. */
    record Place(
            String service,
            Sessions sessions,
            Map<String, Object> kafka,
            ThreadHeartbeats heartbeats) {}

    private final Place place;
    private final HandOver handOver;
    private final RelayMeter meter;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final EssentialThread thread;
    private volatile @Nullable Leadership current;

    RelayThread(Place place, HandOver handOver, RelayMeter meter) {
        this.place = place;
        this.handOver = handOver;
        this.meter = meter;
        this.thread = place.heartbeats().thread("outbox-relay", BOUND, this::run);
    }

    void start() {
        thread.start();
    }

    private void run() throws InterruptedException {
        Duration pause = SHORTEST_PAUSE;
        while (closed.getCount() > 0) {
            EssentialThread.beat();
            long begin = System.nanoTime();
            try {
                stand();
            } catch (SQLException | KafkaException e) {
                failed(Logger.Level.WARN, "The outbox waits, nothing is lost", e);
            } catch (RuntimeException e) {
                failed(Logger.Level.ERROR, "The outbox relay failed and begins anew", e);
            }
            boolean lasted = System.nanoTime() - begin > LONG_TERM.toNanos();
            pause = rest(lasted ? SHORTEST_PAUSE : pause);
        }
    }

    private void failed(Logger.Level level, String what, Exception e) {
        if (closed.getCount() > 0 && meter.failed(e.getClass().getSimpleName())) {
            LOG.logf(level, e, "%s: %s", what, e.getMessage());
        }
    }

    /** One term: from the lock to the first failure. */
    private void stand() throws SQLException, InterruptedException {
        try (Leadership leadership = Leadership.candidate(place.sessions(), place.service())) {
            current = leadership;
            while (!leadership.acquired()) {
                EssentialThread.beat();
                meter.waits();
            }
            try (RecordSender sender = RecordSender.open(place.kafka(), place.service());
                    Listener others = listenToOthers()) {
                others.start();
                handOver.open();
                if (closed.getCount() == 0) {
                    return;
                }
                meter.leads(true);
                LOG.infof("This replica sends the outbox of %s", place.service());
                new Relay(handOver, leadership.session(), sender, meter).run();
            } finally {
                meter.leads(false);
                handOver.close();
            }
        }
    }

    private Listener listenToOthers() {
        return new Listener(
                place.heartbeats(),
                place.sessions(),
                Nudge.CHANNEL,
                handOver::look,
                _ -> handOver.look());
    }

    private Duration rest(Duration pause) throws InterruptedException {
        if (closed.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
            return pause;
        }
        Duration doubled = pause.multipliedBy(2);
        return doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
    }

    /** Lets a batch that is on its way arrive. */
    @Override
    public void close() {
        thread.end();
        closed.countDown();
        handOver.close();
        Leadership leadership = current;
        if (leadership != null && !meter.leading()) {
            leadership.abort();
        }
        try {
            if (!thread.join(GOODBYE) && leadership != null) {
                leadership.abort();
                thread.interrupt();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
