package org.homeward.gateway.live;

import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Not ready before the picture is complete, or while it lags behind what the broker reports: such a
 * board would show too few breaches. A broker that is away takes no readiness back, because then
 * nobody would reach the page that says so.
 */
@Readiness
@Singleton
class LiveCheck implements HealthCheck {

    private final LiveTail tail;
    private final LiveLag lag;

    LiveCheck(LiveTail tail, LiveLag lag) {
        this.tail = tail;
        this.lag = lag;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("live-picture")
                .status(tail.isComplete() && !lag.isBehind())
                .build();
    }
}
