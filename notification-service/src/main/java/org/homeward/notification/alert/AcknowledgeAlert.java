package org.homeward.notification.alert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.UUID;
import org.homeward.web.Conflict;
import org.homeward.web.NotFound;
import org.jspecify.annotations.Nullable;

/** Somebody has seen it: the ladder stops. */
@ApplicationScoped
public class AcknowledgeAlert {

    public static final String CONSOLE = "CONSOLE";
    public static final String LINK = "LINK";

    private final Alerts alerts;
    private final AlertLog log;
    private final InstantSource clock;

    AcknowledgeAlert(Alerts alerts, AlertLog log, InstantSource clock) {
        this.alerts = alerts;
        this.log = log;
        this.clock = clock;
    }

    /**
     * @param by user name of who answers; the first answer stands, whoever repeats it
     * @throws NotFound also for an alert of another desk
     * @throws Conflict when it was resolved before anybody answered
     */
    @Transactional
    public Alert handle(UUID id, String by, String through, @Nullable String note) {
        Alert alert = alerts.forUpdate(id);
        alert.acknowledge(by, through, note, clock.instant())
                .ifPresent(event -> log.append(alert, event, by));
        return alert;
    }
}
