package org.homeward.notification.delivery;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.homeward.liveness.EssentialThread;
import org.homeward.timer.Round;
import org.jboss.logging.Logger;

/**
 * The attempts of this replica whose end is not recorded yet. Their lease is extended while the
 * process lives, and what the mail server took is recorded however often that fails: a letter is
 * repeated after a crash only.
 */
@ApplicationScoped
class OpenAttempts implements Round {

    private static final Logger LOG = Logger.getLogger(OpenAttempts.class);
    private static final Duration AGAIN = Duration.ofMillis(200);

    private final DeliverySession session;
    private final MailConfig config;
    private final InstantSource clock;
    private final Set<UUID> open = ConcurrentHashMap.newKeySet();
    private final CountDownLatch stopping = new CountDownLatch(1);

    OpenAttempts(DeliverySession session, MailConfig config, InstantSource clock) {
        this.session = session;
        this.config = config;
        this.clock = clock;
    }

    void begin(UUID delivery) {
        open.add(delivery);
    }

    void end(UUID delivery) {
        open.remove(delivery);
    }

    /** Returns when it is recorded, or when the process ends before the database answers. */
    void recordTaken(UUID delivery, Instant at) {
        boolean told = false;
        while (true) {
            EssentialThread.beat();
            try {
                session.recordSent(delivery, at);
                return;
            } catch (SQLException e) {
                if (!told) {
                    LOG.warnf("Not recorded yet that %s was taken: %s", delivery, e.getMessage());
                    told = true;
                }
            }
            if (isStopping()) {
                LOG.errorf("Delivery %s was taken and will be repeated after the start", delivery);
                return;
            }
        }
    }

    private boolean isStopping() {
        try {
            return stopping.await(AGAIN.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    void stop(@Observes ShutdownEvent event) {
        stopping.countDown();
    }

    @Override
    public String name() {
        return "delivery-leases";
    }

    @Override
    public Duration every() {
        return config.lease().dividedBy(4);
    }

    @Override
    public void go() {
        if (open.isEmpty()) {
            return;
        }
        try {
            session.extend(Set.copyOf(open), clock.instant().plus(config.lease()));
        } catch (SQLException e) {
            LOG.warnf("Leases of deliveries are not extended: %s", e.getMessage());
        }
    }
}
