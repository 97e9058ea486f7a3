package org.homeward.notification.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.homeward.access.EngineWork;
import org.homeward.liveness.EssentialThread;
import org.homeward.notification.delivery.Attempt.Taken;
import org.jboss.logging.Logger;

/** Hands letters to the mail server side by side, because each waits for it most of the time. */
@ApplicationScoped
class Dispatch {

    private static final Logger LOG = Logger.getLogger(Dispatch.class);

    private final PostOffice post;
    private final RecordAttempt outcomes;
    private final OpenAttempts open;
    private final InstantSource clock;

    Dispatch(PostOffice post, RecordAttempt outcomes, OpenAttempts open, InstantSource clock) {
        this.post = post;
        this.outcomes = outcomes;
        this.open = open;
        this.clock = clock;
    }

    /** Returns when each of them has ended in one way or another, and that is recorded. */
    void all(List<Envelope> envelopes) {
        envelopes.forEach(envelope -> open.begin(envelope.deliveryId()));
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Envelope envelope : envelopes) {
                threads.execute(EssentialThread.carried(() -> one(envelope)));
            }
        }
    }

    private void one(Envelope envelope) {
        try {
            Attempt attempt = post.send(envelope);
            EssentialThread.beat();
            record(envelope, attempt);
        } finally {
            open.end(envelope.deliveryId());
        }
    }

    /** What was taken never waits for the pool; what was not taken may be tried again anyway. */
    private void record(Envelope envelope, Attempt attempt) {
        if (attempt instanceof Taken) {
            open.recordTaken(envelope.deliveryId(), clock.instant());
            return;
        }
        try {
            EngineWork.run(() -> outcomes.handle(envelope, attempt, clock.instant()));
        } catch (RuntimeException e) {
            LOG.warnf(
                    "The failure of an attempt for delivery %s is not recorded, it is repeated: %s",
                    envelope.deliveryId(), e.getClass().getSimpleName());
        }
    }
}
