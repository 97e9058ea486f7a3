package org.homeward.outbox;

import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.homeward.liveness.ThreadHeartbeats;

/** One loop per handler, as long as the service runs. */
@Singleton
class ConsumerLoops {
    private final List<ConsumerLoop> loops;

    ConsumerLoops(
            @All List<EventHandler> handlers,
            EngineTransactions transactions,
            OutboxRelay relay,
            ThreadHeartbeats heartbeats,
            @Identifier("default-kafka-broker") Map<String, Object> kafka) {
        Set<String> names = new HashSet<>();
        loops =
                handlers.stream()
                        .peek(handler -> checkName(handler, names))
                        .map(handler ->
                                new ConsumerLoop(
                                        handler,
                                        new EventProcessing(
                                                handler, transactions, relay::committed),
                                        kafka,
                                        heartbeats))
                        .toList();
    }

    private static void checkName(EventHandler handler, Set<String> names) {
        if (!names.add(handler.consumer())) {
            throw new IllegalStateException("Two event handlers are called " + handler.consumer());
        }
    }

    void start(@Observes StartupEvent event) {
        loops.forEach(ConsumerLoop::start);
    }

    void stop(@Observes ShutdownEvent event) {
        loops.parallelStream().forEach(ConsumerLoop::close);
    }
}
