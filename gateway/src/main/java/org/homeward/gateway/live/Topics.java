package org.homeward.gateway.live;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.KafkaException;
import org.jboss.logging.Logger;

/** Keeps one reader of the topics alive for the life of the process, whatever the broker does. */
@Singleton
class Topics {

    private static final Logger LOG = Logger.getLogger(Topics.class);
    private static final long RETRY_SECONDS = 2;

    private final Map<String, Object> kafka;
    private final Reader reader;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final Thread thread = new Thread(this::run, "live-topics");

    Topics(@Identifier("default-kafka-broker") Map<String, Object> kafka, Reader reader) {
        this.kafka = kafka;
        this.reader = reader;
    }

    void start(@Observes StartupEvent event) {
        thread.setDaemon(true);
        thread.start();
    }

    void stop(@Observes ShutdownEvent event) {
        stopped.countDown();
        reader.wakeUp();
    }

    private void run() {
        while (stopped.getCount() > 0) {
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

    private void rest() {
        try {
            if (stopped.await(RETRY_SECONDS, TimeUnit.SECONDS)) {
                LOG.debug("stopped while waiting");
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
