package org.homeward.notification.watchdog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import org.homeward.notification.event.EventData;
import org.homeward.outbox.InboundEvent;

/** Takes note of each heartbeat; who is heard again is no longer missed. */
@ApplicationScoped
public class Watchdog {

    private final Heartbeats heartbeats;
    private final FaultAlerts faults;
    private final EventData data;
    private final WatchdogConfig config;
    private final InstantSource clock;

    Watchdog(
            Heartbeats heartbeats,
            FaultAlerts faults,
            EventData data,
            WatchdogConfig config,
            InstantSource clock) {
        this.heartbeats = heartbeats;
        this.faults = faults;
        this.data = data;
        this.config = config;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void heard(InboundEvent event) {
        Beat beat = data.of(event, Beat.class);
        Heartbeat known = heartbeats.forUpdate(event.source()).orElse(null);
        Heartbeat heartbeat = known == null ? new Heartbeat(event.source(), event.key()) : known;
        boolean wasMissing = known != null && known.missing();
        heartbeat.heard(event.sequence(), beat.at(), beat.unreconciled(), clock.instant());
        if (known == null) {
            heartbeats.persist(heartbeat);
        }
        if (wasMissing) {
            faults.heardAgain(heartbeat);
        }
        if (beat.unreconciled() > 0) {
            faults.unreconciled(heartbeat, event.id());
        } else if (heartbeat.calmFor(config.calm())) {
            heartbeat.settle();
            faults.reconciled(heartbeat);
        }
    }

    /**
     * @param unreconciled overdue commitments that should have been breached, published and alerted
     */
    record Beat(Instant at, int unreconciled) {}
}
