package org.homeward.outbox;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** What the relay says of itself: to the metrics, and to the health page. */
@Singleton
class RelayMeter {
    private final Counter published;
    private volatile boolean leading;
    private volatile @Nullable String failure;

    RelayMeter(MeterRegistry registry) {
        published =
                Counter.builder("homeward.outbox.published")
                        .description("Messages acknowledged by the broker")
                        .register(registry);
    }

    /** A round that succeeded, be it without a message. */
    void published(int count) {
        published.increment(count);
        failure = null;
    }

    void leads(boolean now) {
        leading = now;
    }

    /** Returns whether this is news. */
    boolean failed(String reason) {
        boolean news = failure == null;
        failure = reason;
        return news;
    }

    /** A follower has no failure of its own: it waits for the leader. */
    void waits() {
        failure = null;
    }

    boolean leading() {
        return leading;
    }

    @Nullable String failure() {
        return failure;
    }
}
