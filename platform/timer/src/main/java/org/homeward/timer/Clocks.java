package org.homeward.timer;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/** The one place where a service gets its time from; tests put a clock of their own before it. */
@Singleton
class Clocks {

    @Produces
    @Singleton
    @DefaultBean
    InstantSource clock() {
        return new SystemClock();
    }
}
