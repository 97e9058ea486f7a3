package org.homeward.notification.acknowledgement;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import org.homeward.access.AsEngine;

/** Removes expired links, so that the table holds only what could still be used. */
@ApplicationScoped
class ForgetLinks {

    private final Links links;
    private final InstantSource clock;

    ForgetLinks(Links links, InstantSource clock) {
        this.links = links;
        this.clock = clock;
    }

    @Scheduled(every = "PT1H", delayed = "PT5M")
    @AsEngine
    @Transactional
    void expired() {
        links.forgetExpired(clock.instant());
    }
}
