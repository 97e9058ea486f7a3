package org.homeward.timer;

import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Paces every {@link Round} by the monotonic counter: a scheduler that goes by the machine's clock
 * stands still when that is set back, and whatever depends on it grows old unseen.
 */
@Singleton
class Rounds {
    private static final Logger LOG = Logger.getLogger(Rounds.class);

    private final List<Round> rounds;
    private final List<ScheduledExecutorService> paces = new ArrayList<>();

    Rounds(@All List<Round> rounds) {
        this.rounds = rounds;
    }

    void start(@Observes StartupEvent event) {
        for (Round round : rounds) {
            var thread = Thread.ofPlatform().daemon().name("round-" + round.name()).factory();
            var pace = Executors.newSingleThreadScheduledExecutor(thread);
            paces.add(pace);
            pace.scheduleWithFixedDelay(
                    () -> go(round),
                    round.first().toMillis(),
                    round.every().toMillis(),
                    TimeUnit.MILLISECONDS);
        }
    }

    void stop(@Observes ShutdownEvent event) {
        paces.forEach(ScheduledExecutorService::shutdownNow);
    }

    /** One that fails must not be the last. */
    private static void go(Round round) {
        try {
            round.go();
        } catch (RuntimeException e) {
            LOG.errorf(e, "The round of %s failed and is made again", round.name());
        }
    }
}
