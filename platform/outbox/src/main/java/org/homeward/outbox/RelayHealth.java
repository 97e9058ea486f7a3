package org.homeward.outbox;

import io.smallrye.health.api.Wellness;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/**
 * Whether messages leave. It is no condition of readiness: while the broker is away a service takes
 * commands as before, and its messages follow later.
 */
@Wellness
@Singleton
class RelayHealth implements HealthCheck {
    private final RelayMeter meter;

    RelayHealth(RelayMeter meter) {
        this.meter = meter;
    }

    @Override
    public HealthCheckResponse call() {
        String failure = meter.failure();
        var response =
                HealthCheckResponse.named("outbox relay")
                        .status(failure == null)
                        .withData("leads", meter.leading());
        return failure == null ? response.build() : response.withData("failure", failure).build();
    }
}
