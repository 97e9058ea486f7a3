package org.homeward.notification.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.homeward.access.EngineWork;
import org.jboss.logging.Logger;

/** Hands letters to the mail server side by side, because each waits for it most of the time. */
@ApplicationScoped
class Dispatch {

    private static final Logger LOG = Logger.getLogger(Dispatch.class);

    private final PostOffice post;
    private final RecordAttempt outcomes;
    private final InstantSource clock;

    Dispatch(PostOffice post, RecordAttempt outcomes, InstantSource clock) {
        this.post = post;
        this.outcomes = outcomes;
        this.clock = clock;
    }

    /** Returns when each of them has ended in one way or another. */
    void all(List<Envelope> envelopes) {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            envelopes.forEach(envelope -> threads.execute(() -> one(envelope)));
        }
    }

    private void one(Envelope envelope) {
        Attempt attempt = post.send(envelope);
        try {
            EngineWork.run(() -> outcomes.handle(envelope, attempt, clock.instant()));
        } catch (RuntimeException e) {
            LOG.warnf(
                    "The end of an attempt for delivery %s is not recorded, it will be repeated: %s",
                    envelope.deliveryId(), e.getClass().getSimpleName());
        }
    }
}
