package org.homeward.audit;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Keeps sealing for as long as the service runs; what fails once is tried again with the next look.
 */
@Singleton
class SealerLoop {
    private static final Logger LOG = Logger.getLogger(SealerLoop.class);

    private final Sealer sealer;
    private final Checkpoints checkpoints;
    private final AuditConfig config;
    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("audit-sealer").factory());

    private @Nullable Seal head;
    private long issued;
    private long nextCheckpointNanos = System.nanoTime();

    SealerLoop(Sealer sealer, Checkpoints checkpoints, AuditConfig config) {
        this.sealer = sealer;
        this.checkpoints = checkpoints;
        this.config = config;
    }

    void start(@Observes StartupEvent started) {
        Duration pause = config.sealEvery();
        thread.scheduleWithFixedDelay(
                this::look, pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    void stop(@Observes ShutdownEvent stopping) {
        thread.shutdownNow();
    }

    private void look() {
        try {
            sealer.seal().ifPresent(seal -> head = seal);
            issueCheckpoint();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Exception e) {
            LOG.warnf("The audit trail was not sealed, trying again: %s", e.getMessage());
        }
    }

    private void issueCheckpoint() throws Exception {
        Seal last = head;
        if (last == null || last.number() == issued || System.nanoTime() < nextCheckpointNanos) {
            return;
        }
        nextCheckpointNanos = System.nanoTime() + config.checkpointEvery().toNanos();
        checkpoints.issue(last);
        issued = last.number();
    }
}
