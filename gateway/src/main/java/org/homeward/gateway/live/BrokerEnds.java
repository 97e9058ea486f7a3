package org.homeward.gateway.live;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.homeward.liveness.EssentialThread;
import org.homeward.liveness.ThreadHeartbeats;
import org.jboss.logging.Logger;

/**
 * Asks the broker where the topics end, on a thread and a connection of its own: the reader of the
 * topics, which may be slow or lost, must not be the one to say how far behind it is.
 */
@Singleton
class BrokerEnds {

    private static final Logger LOG = Logger.getLogger(BrokerEnds.class);
    private static final Duration EVERY = Duration.ofSeconds(2);
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration BOUND = Duration.ofMinutes(2);

    private final Map<String, Object> kafka;
    private final LiveLag lag;
    private final EssentialThread thread;

    BrokerEnds(
            @Identifier("default-kafka-broker") Map<String, Object> kafka,
            LiveLag lag,
            ThreadHeartbeats heartbeats,
            MeterRegistry registry) {
        this.kafka = Reader.settings(kafka, "gateway-ends");
        this.lag = lag;
        this.thread = heartbeats.thread("live-ends", BOUND, this::run);
        Gauge.builder("homeward.live.age", lag, each -> each.age().toMillis() / 1000.0)
                .baseUnit("seconds")
                .description("Age of the newest ends of the topics that the live picture holds")
                .register(registry);
    }

    void start(@Observes StartupEvent event) {
        thread.start();
    }

    void stop(@Observes ShutdownEvent event) {
        thread.end();
    }

    private void run() throws InterruptedException {
        while (thread.pause(EVERY)) {
            EssentialThread.beat();
            try {
                ask();
            } catch (KafkaException e) {
                LOG.debugf("The broker does not say where the topics end: %s", e.getMessage());
            }
        }
    }

    /** Until something fails that a new connection may mend. */
    private void ask() throws InterruptedException {
        var bytes = new ByteArrayDeserializer();
        try (var consumer = new KafkaConsumer<>(kafka, bytes, bytes)) {
            do {
                EssentialThread.beat();
                askOnce(consumer);
            } while (thread.pause(EVERY));
        }
    }

    private void askOnce(KafkaConsumer<byte[], byte[]> consumer) {
        var read = lag.positions();
        if (read.isEmpty()) {
            return;
        }
        if (!consumer.assignment().equals(read.keySet())) {
            // it reads nothing, but of partitions that are not its own it complains each time
            consumer.assign(read.keySet());
        }
        try {
            lag.report(consumer.endOffsets(read.keySet(), PATIENCE));
        } catch (RetriableException e) {
            LOG.debugf("The broker is away: %s", e.getMessage());
        }
    }
}
