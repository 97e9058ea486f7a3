package org.homeward.notification.watchdog;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.homeward.access.EngineWork;
import org.homeward.timer.DueWork;

/**
 * Silence falls due like everything else: at the last beat plus the patience, or at our own start
 * plus the patience, because whoever was away heard nothing.
 */
@ApplicationScoped
class NoticeSilence implements DueWork {

    /** Who must be heard of even if it has never been. */
    private static final String ENGINE = "/homeward/negotiation";

    private final Heartbeats heartbeats;
    private final FaultAlerts faults;
    private final WatchdogConfig config;
    private final InstantSource clock;
    private volatile Instant started = Instant.MAX;

    NoticeSilence(
            Heartbeats heartbeats, FaultAlerts faults, WatchdogConfig config, InstantSource clock) {
        this.heartbeats = heartbeats;
        this.faults = faults;
        this.config = config;
        this.clock = clock;
    }

    void start(@Observes StartupEvent event) {
        started = clock.instant();
        EngineWork.run(() ->
                QuarkusTransaction.requiringNew().run(() -> heartbeats.expect(ENGINE, started)));
    }

    @Override
    public String name() {
        return "watchdog";
    }

    @Override
    public Optional<Instant> next() {
        return heartbeats.oldest().map(this::alarm);
    }

    @Override
    @Transactional
    public int claim(Instant now, int limit) {
        if (alarm(Instant.MIN).isAfter(now)) {
            return 0;
        }
        List<Heartbeat> silent = heartbeats.silentSince(now.minus(config.patience()));
        for (Heartbeat heartbeat : silent) {
            heartbeat.miss();
            faults.missing(heartbeat);
        }
        return silent.size();
    }

    private Instant alarm(Instant heard) {
        Instant since = heard.isAfter(started) ? heard : started;
        return since.equals(Instant.MAX) ? since : since.plus(config.patience());
    }
}
