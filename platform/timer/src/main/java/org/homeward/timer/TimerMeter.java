package org.homeward.timer;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.time.Duration;

/** How much falls due, how late it is dealt with, and how often that fails. */
@Singleton
class TimerMeter {
    private final MeterRegistry registry;

    TimerMeter(MeterRegistry registry) {
        this.registry = registry;
    }

    void claimed(String work, int count, Duration late) {
        registry.counter("homeward.timer.claimed", "work", work).increment(count);
        if (count > 0) {
            registry.timer("homeward.timer.lateness", "work", work).record(late);
        }
    }

    void failed(String work) {
        registry.counter("homeward.timer.failures", "work", work).increment();
    }
}
