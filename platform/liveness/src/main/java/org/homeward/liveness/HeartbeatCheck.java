package org.homeward.liveness;

import jakarta.inject.Singleton;
import java.util.Map;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/**
 * The process does not live while something that must go on does not: it is to be started again.
 */
@Liveness
@Singleton
class HeartbeatCheck implements HealthCheck {
    private final ThreadHeartbeats heartbeats;

    HeartbeatCheck(ThreadHeartbeats heartbeats) {
        this.heartbeats = heartbeats;
    }

    @Override
    public HealthCheckResponse call() {
        Map<String, String> faults = heartbeats.faults();
        var response = HealthCheckResponse.named("heartbeats").status(faults.isEmpty());
        faults.forEach(response::withData);
        return response.build();
    }
}
