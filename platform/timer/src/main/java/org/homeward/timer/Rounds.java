package org.homeward.timer;

import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.homeward.liveness.EssentialThread;
import org.homeward.liveness.ThreadHeartbeats;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Paces every {@link Round} by the monotonic counter: a scheduler that goes by the machine's clock
 * stands still when that is set back, and whatever depends on it grows old unseen.
 */
@Singleton
class Rounds {
    private static final Logger LOG = Logger.getLogger(Rounds.class);

    private final List<Round> rounds;
    private final ThreadHeartbeats heartbeats;
    private final List<EssentialThread> threads = new ArrayList<>();

    Rounds(@All List<Round> rounds, ThreadHeartbeats heartbeats) {
        this.heartbeats = heartbeats;
        this.rounds = rounds;
    }

    void start(@Observes StartupEvent event) {
        for (Round round : rounds) {
            threads.add(start(round));
        }
    }

    private EssentialThread start(Round round) {
        var pace = new Pace(round);
        EssentialThread thread =
                heartbeats.thread("round-" + round.name(), round.bound(), pace::run);
        pace.thread = thread;
        thread.start();
        return thread;
    }

    void stop(@Observes ShutdownEvent event) {
        threads.forEach(EssentialThread::end);
        threads.forEach(EssentialThread::interrupt);
    }

    /** One round after the other; a thread that begins anew does not wait for the first again. */
    private static final class Pace {
        private final Round round;
        private Duration pause;
        private @Nullable EssentialThread thread;

        Pace(Round round) {
            this.round = round;
            this.pause = round.first();
        }

        void run() throws InterruptedException {
            while (thread != null && thread.pause(pause)) {
                pause = round.every();
                EssentialThread.beat();
                go(round);
            }
        }
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
