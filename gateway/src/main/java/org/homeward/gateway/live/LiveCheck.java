package org.homeward.gateway.live;

import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Not ready before the picture is complete: a half-read board would show too few breaches. */
@Readiness
@Singleton
class LiveCheck implements HealthCheck {

    private final LiveTail tail;

    LiveCheck(LiveTail tail) {
        this.tail = tail;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("live-picture").status(tail.isComplete()).build();
    }
}
