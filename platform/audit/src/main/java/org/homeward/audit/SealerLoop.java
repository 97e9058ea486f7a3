package org.homeward.audit;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.homeward.liveness.EssentialThread;
import org.homeward.liveness.ThreadHeartbeats;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Keeps sealing for as long as the service runs; what fails once is tried again with the next look.
 */
@Singleton
class SealerLoop {
    private static final Logger LOG = Logger.getLogger(SealerLoop.class);

    /** One look waits for the database and for the broker, each of which may be away. */
    private static final Duration BOUND = Duration.ofMinutes(2);

    private final Sealer sealer;
    private final Checkpoints checkpoints;
    private final AuditConfig config;
    private final EssentialThread thread;

    private @Nullable Seal head;
    private long issued;
    private long nextCheckpointNanos = System.nanoTime();

    SealerLoop(
            Sealer sealer,
            Checkpoints checkpoints,
            AuditConfig config,
            ThreadHeartbeats heartbeats) {
        this.thread = heartbeats.thread("audit-sealer", BOUND, this::run);
        this.sealer = sealer;
        this.checkpoints = checkpoints;
        this.config = config;
    }

    void start(@Observes StartupEvent started) {
        thread.start();
    }

    void stop(@Observes ShutdownEvent stopping) {
        thread.end();
        thread.interrupt();
    }

    private void run() throws InterruptedException {
        while (thread.pause(config.sealEvery())) {
            EssentialThread.beat();
            look();
        }
    }

    private void look() throws InterruptedException {
        try {
            sealer.seal().ifPresent(seal -> head = seal);
            issueCheckpoint();
        } catch (InterruptedException e) {
            throw e;
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
