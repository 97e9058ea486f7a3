package org.homeward.notification.acknowledgement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.InstantSource;
import org.homeward.access.AsEngine;
import org.homeward.timer.Round;

/** Removes expired links, so that the table holds only what could still be used. */
@ApplicationScoped
class ForgetLinks implements Round {

    private final Links links;
    private final InstantSource clock;

    ForgetLinks(Links links, InstantSource clock) {
        this.links = links;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "forget-links";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public Duration first() {
        return Duration.ofMinutes(5);
    }

    @Override
    @AsEngine
    @Transactional
    public void go() {
        links.forgetExpired(clock.instant());
    }
}
