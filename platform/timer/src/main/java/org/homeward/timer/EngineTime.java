package org.homeward.timer;

import jakarta.inject.Singleton;
import java.time.InstantSource;

/** The engine's clock: the database's, unless a test has replaced the service's clock. */
@Singleton
class EngineTime {
    private final InstantSource source;
    private final boolean shared;

    EngineTime(InstantSource serviceClock, DatabaseClock database) {
        shared = serviceClock instanceof SystemClock;
        source = shared ? database.source() : serviceClock;
    }

    InstantSource source() {
        return source;
    }

    /** Whether all replicas read the same clock. */
    boolean isShared() {
        return shared;
    }
}
