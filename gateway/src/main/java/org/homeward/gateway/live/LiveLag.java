package org.homeward.gateway.live;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/**
 * How old the live picture is: it is as new as the newest ends the broker reported that have been
 * read. Ages go by the monotonic counter; the machine's clock only tells readers since when.
 */
@Singleton
public class LiveLag {

    private final Duration bound;
    private final InstantSource clock;
    private final LongSupplier nanos;
    private Moment live;
    private @Nullable Moment reported;
    private Map<TopicPartition, Long> positions = Map.of();
    private @Nullable Ends newest;
    private @Nullable Ends awaited;

    @Inject
    LiveLag(LiveConfig config, InstantSource clock) {
        this(config.lag(), clock, System::nanoTime);
    }

    LiveLag(Duration bound, InstantSource clock, LongSupplier nanos) {
        this.bound = bound;
        this.clock = clock;
        this.nanos = nanos;
        this.live = now();
    }

    private record Moment(long nanos, Instant at) {}

    private record Ends(Map<TopicPartition, Long> offsets, Moment moment) {}

    /** What is to be read, as soon as that is known. */
    synchronized Map<TopicPartition, Long> positions() {
        return positions;
    }

    /** How far the picture has been read. */
    synchronized void read(Map<TopicPartition, Long> next) {
        positions = Map.copyOf(next);
        advance();
    }

    /** What the broker says is there; after a silence old ends are no measure any more. */
    synchronized void report(Map<TopicPartition, Long> ends) {
        var now = now();
        if (reported == null || isOlderThanBound(reported)) {
            awaited = null;
        }
        reported = now;
        newest = new Ends(Map.copyOf(ends), now);
        advance();
    }

    private void advance() {
        if (awaited != null && !isReached(awaited)) {
            return;
        }
        if (awaited != null) {
            live = awaited.moment();
            awaited = null;
        }
        if (newest != null && isReached(newest)) {
            live = newest.moment();
        } else {
            awaited = newest;
        }
    }

    private boolean isReached(Ends ends) {
        return ends.offsets().entrySet().stream()
                .allMatch(end -> positions.getOrDefault(end.getKey(), -1L) >= end.getValue());
    }

    /** Since when the picture is not live, whatever the reason. */
    public synchronized Optional<Instant> notLiveSince() {
        return isOlderThanBound(live) ? Optional.of(live.at()) : Optional.empty();
    }

    /** Whether the broker reports ends that have not been reached in time. */
    synchronized boolean isBehind() {
        return awaited != null
                && reported != null
                && !isOlderThanBound(reported)
                && isOlderThanBound(awaited.moment());
    }

    /** The age of the picture. */
    synchronized Duration age() {
        return Duration.ofNanos(nanos.getAsLong() - live.nanos());
    }

    private boolean isOlderThanBound(Moment moment) {
        return nanos.getAsLong() - moment.nanos() > bound.toNanos();
    }

    private Moment now() {
        return new Moment(nanos.getAsLong(), clock.instant());
    }
}
