package org.homeward.gateway.door;

import io.github.bucket4j.Bucket;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** One token bucket per caller, so that a program in a loop slows down itself and nobody else. */
@Singleton
class RateLimit {

    /** Above this many callers the one that was quiet longest is forgotten; its bucket was full. */
    private static final int CALLERS = 10_000;

    private final DoorConfig.Rate rate;
    private final Map<String, Bucket> buckets =
            new LinkedHashMap<>(64, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
                    return size() > CALLERS;
                }
            };

    RateLimit(DoorConfig config) {
        this.rate = config.rate();
    }

    boolean allows(String caller) {
        return bucketOf(caller).tryConsume(1);
    }

    private synchronized Bucket bucketOf(String caller) {
        return buckets.computeIfAbsent(caller, _ -> fresh());
    }

    private Bucket fresh() {
        return Bucket.builder()
                .addLimit(limit ->
                        limit.capacity(rate.burst())
                                .refillGreedy(rate.perSecond(), Duration.ofSeconds(1)))
                .build();
    }
}
