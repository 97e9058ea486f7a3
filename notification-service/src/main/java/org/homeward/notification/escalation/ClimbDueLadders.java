package org.homeward.notification.escalation;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.homeward.liveness.EssentialThread;
import org.homeward.notification.alert.Alerts;
import org.homeward.notification.recipient.DirectoryCopied;
import org.homeward.timer.DueSignal;
import org.homeward.timer.DueWork;
import org.jboss.logging.Logger;

/** Climbs by the clock: every alert whose next step is due, one transaction each. */
@ApplicationScoped
class ClimbDueLadders implements DueWork {

    static final String NAME = "ladders";
    private static final Logger LOG = Logger.getLogger(ClimbDueLadders.class);

    private final Alerts alerts;
    private final TellStep tell;
    private final ClimbOneLadder climb;
    private final DueSignal due;

    ClimbDueLadders(Alerts alerts, TellStep tell, ClimbOneLadder climb, DueSignal due) {
        this.alerts = alerts;
        this.tell = tell;
        this.climb = climb;
        this.due = due;
    }

    @Override
    public String name() {
        return NAME;
    }

    /** Nothing is due while nobody is known: what waits goes on with the first copy. */
    @Override
    public Optional<Instant> next() {
        return tell.possible() ? alerts.earliestStep() : Optional.empty();
    }

    @Override
    public int claim(Instant now, int limit) {
        List<UUID> ready =
                QuarkusTransaction.requiringNew().call(() -> alerts.dueSteps(now, limit));
        for (UUID alert : ready) {
            EssentialThread.beat();
            try {
                climb.handle(alert, now);
            } catch (RuntimeException | StackOverflowError e) {
                LOG.errorf(e, "Alert %s cannot climb; it is tried again later.", alert);
                climb.putOff(alert, now);
            }
        }
        return ready.size();
    }

    void peopleAreKnown(@Observes DirectoryCopied copied) {
        if (copied.first()) {
            due.scheduled(NAME, copied.at());
        }
    }
}
