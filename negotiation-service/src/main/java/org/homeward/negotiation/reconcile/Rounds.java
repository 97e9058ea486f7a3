package org.homeward.negotiation.reconcile;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Lets the reconciler look again and again, paced by the monotonic counter: a scheduler that goes
 * by the machine's clock stands still when that is set back, and its heartbeat with it.
 */
@Singleton
class Rounds {

    private static final Logger LOG = Logger.getLogger(Rounds.class);

    private final Reconciler reconciler;
    private final Duration every;
    private final ScheduledExecutorService pace =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("reconciler").factory());

    Rounds(
            Reconciler reconciler,
            @ConfigProperty(name = "homeward.reconciler.every") Duration every) {
        this.reconciler = reconciler;
        this.every = every;
    }

    void start(@Observes StartupEvent event) {
        pace.scheduleWithFixedDelay(this::look, 0, every.toMillis(), TimeUnit.MILLISECONDS);
    }

    void stop(@Observes ShutdownEvent event) {
        pace.shutdownNow();
    }

    /** One that fails must not be the last. */
    private void look() {
        try {
            reconciler.look();
        } catch (RuntimeException e) {
            LOG.error("The reconciler could not look, and looks again", e);
        }
    }
}
