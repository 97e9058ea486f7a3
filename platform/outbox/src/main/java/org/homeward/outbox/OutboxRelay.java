package org.homeward.outbox;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.homeward.listen.Sessions;
import org.homeward.liveness.ThreadHeartbeats;

/** The relay of this replica, as long as the service runs. */
@Singleton
class OutboxRelay {
    private final HandOver handOver = new HandOver();
    private final Nudge nudge;
    private final RelayThread thread;

    OutboxRelay(
            @ConfigProperty(name = "homeward.service") String service,
            @Identifier("default-kafka-broker") Map<String, Object> kafka,
            RelayMeter meter,
            Databases databases,
            ThreadHeartbeats heartbeats) {
        nudge = new Nudge(databases.pool(), heartbeats);
        thread =
                new RelayThread(
                        new RelayThread.Place(service, databases.sessions(), kafka, heartbeats),
                        handOver,
                        meter);
    }

    /** The pool, and sessions beside it. */
    @Singleton
    record Databases(DataSource pool, Sessions sessions) {}

    void start(@Observes StartupEvent event) {
        nudge.start();
        thread.start();
    }

    void stop(@Observes ShutdownEvent event) {
        thread.close();
        nudge.close();
    }

    void committed(List<OutboxRow> rows) {
        if (!handOver.offer(rows)) {
            nudge.tellLeader();
        }
    }
}
