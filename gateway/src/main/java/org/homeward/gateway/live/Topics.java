package org.homeward.gateway.live;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.KafkaException;
import org.homeward.liveness.EssentialThread;
import org.homeward.liveness.ThreadHeartbeats;
import org.jboss.logging.Logger;

/** Keeps one reader of the topics alive for the life of the process, whatever the broker does. */
@Singleton
class Topics {

    private static final Logger LOG = Logger.getLogger(Topics.class);
    private static final long RETRY_SECONDS = 2;

    /** Leaving a broker that is away and finding the topics at another takes longest. */
    private static final Duration BOUND = Duration.ofMinutes(2);

    private final Map<String, Object> kafka;
    private final Reader reader;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final EssentialThread thread;

    Topics(
            @Identifier("default-kafka-broker") Map<String, Object> kafka,
            Reader reader,
            ThreadHeartbeats heartbeats) {
        this.kafka = kafka;
        this.reader = reader;
        this.thread = heartbeats.thread("live-topics", BOUND, this::run);
    }

    void start(@Observes StartupEvent event) {
        thread.start();
    }

    void stop(@Observes ShutdownEvent event) {
        thread.end();
        stopped.countDown();
        reader.wakeUp();
    }

    private void run() throws InterruptedException {
        while (stopped.getCount() > 0) {
            EssentialThread.beat();
            try {
                reader.read(kafka, stopped);
            } catch (KafkaException e) {
                if (stopped.getCount() > 0) {
                    LOG.warnf("Topics cannot be read now: %s", e.getMessage());
                    rest();
                }
            }
        }
    }

    private void rest() throws InterruptedException {
        if (stopped.await(RETRY_SECONDS, TimeUnit.SECONDS)) {
            LOG.debug("stopped while waiting");
        }
    }
}
