package org.homeward.negotiation.reconcile;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import java.util.function.ToIntFunction;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.homeward.access.EngineWork;
import org.homeward.timer.Round;
import org.jboss.logging.Logger;

/**
 * Looks whether anything was lost between a due instant and the people who must know, and has done
 * again what was lost.
 */
@ApplicationScoped
class Reconciler implements Round {

    private static final Logger LOG = Logger.getLogger(Reconciler.class);

    private final MeasureLag measure;
    private final InstantSource clock;
    private final MeterRegistry meters;
    private final AskForAlerts ask;
    private final Heartbeat heartbeat;
    private final Duration every;

    private volatile Lag last = new Lag(0, 0, 0, 0);
    private volatile Instant lookedAt = Instant.EPOCH;

    Reconciler(
            MeasureLag measure,
            AskForAlerts ask,
            Heartbeat heartbeat,
            InstantSource clock,
            MeterRegistry meters,
            @ConfigProperty(name = "homeward.reconciler.every") Duration every) {
        this.measure = measure;
        this.clock = clock;
        this.meters = meters;
        this.every = every;
        this.ask = ask;
        this.heartbeat = heartbeat;
    }

    @PostConstruct
    void show() {
        gauge("overdue", Lag::overdue);
        gauge("unpublished", Lag::unpublished);
        gauge("unalerted", Lag::unalerted);
        gauge("set-aside", Lag::setAside);
        Gauge.builder("homeward.reconciler.looked.at", () -> lookedAt.getEpochSecond())
                .description(
                        "Seconds of the epoch at the last look; a watchdog alerts when it stands still")
                .register(meters);
    }

    @Override
    public String name() {
        return "reconciler";
    }

    @Override
    public Duration every() {
        return every;
    }

    @Override
    public void go() {
        Instant now = clock.instant();
        EngineWork.run(() -> {
            last = measure.at(now);
            heartbeat.emit(last, now);
            heal(now);
        });
        lookedAt = now;
        if (!last.none()) {
            LOG.errorf(
                    "Promises are not looked after: %d overdue without a breach, %d breaches unpublished, %d without an"
                            + " alert, %d set aside",
                    last.overdue(), last.unpublished(), last.unalerted(), last.setAside());
        }
    }

    private void heal(Instant now) {
        for (UUID breach : ask.at(now)) {
            meters.counter("homeward.reconciler.asked").increment();
            LOG.warnf("No alert is known of breach %s: whoever raises alerts is asked.", breach);
        }
    }

    Lag last() {
        return last;
    }

    private void gauge(String stage, ToIntFunction<Lag> figure) {
        Gauge.builder("homeward.reconciler.lag", () -> figure.applyAsInt(last))
                .tag("stage", stage)
                .description("What should have happened more than a minute ago and has not")
                .register(meters);
    }
}
