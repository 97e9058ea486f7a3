package org.homeward.gateway.live;

import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.homeward.liveness.Heartbeat;
import org.homeward.liveness.ThreadHeartbeats;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Writes to all listeners in rounds, on one event loop. */
@Singleton
class Broadcast {

    private static final Logger LOG = Logger.getLogger(Broadcast.class);
    private static final Duration BOUND = Duration.ofSeconds(25);

    private final Vertx vertx;
    private final LiveConfig config;
    private final LiveTail live;
    private final InstantSource clock;
    private final LiveLag lag;
    private final Heartbeat heartbeat;
    private @Nullable Instant toldNotLive;
    private final Set<Listener> listeners = ConcurrentHashMap.newKeySet();

    Broadcast(
            Vertx vertx,
            LiveConfig config,
            LiveTail live,
            LiveLag lag,
            InstantSource clock,
            ThreadHeartbeats heartbeats) {
        this.vertx = vertx;
        this.config = config;
        this.live = live;
        this.clock = clock;
        this.lag = lag;
        this.heartbeat = heartbeats.task("live-stream", BOUND);
    }

    void start(@Observes StartupEvent event) {
        vertx.setPeriodic(config.flush().toMillis(), _ -> beat());
        vertx.setPeriodic(config.ping().toMillis(), _ -> live.find().ifPresent(this::ping));
    }

    private void beat() {
        heartbeat.beat();
        live.find().ifPresent(this::round);
    }

    boolean isFull() {
        return listeners.size() >= config.listeners();
    }

    void join(Listener listener) {
        lag.notLiveSince().ifPresent(since -> listener.send(Wire.live(since)));
        listeners.add(listener);
    }

    void leave(Listener listener) {
        listeners.remove(listener);
    }

    private void round(Tail tail) {
        var now = clock.instant();
        var portions = new Portions(tail, config.portion());
        var position = tail.position();
        tellIfLive(now);
        for (var listener : listeners) {
            if (listener.isOver(now)) {
                listeners.remove(listener);
                listener.end();
            } else if (listener.takes(now)) {
                feed(listener, portions, position);
            } else if (listener.isStuck(now, config.patience())) {
                drop(listener);
            }
        }
    }

    /** Once when it is lost, and once when it is live again. */
    private void tellIfLive(Instant now) {
        var since = lag.notLiveSince().orElse(null);
        if ((since == null) == (toldNotLive == null)) {
            return;
        }
        toldNotLive = since;
        for (var listener : listeners) {
            if (listener.takes(now)) {
                listener.send(Wire.live(since));
            }
        }
    }

    private void feed(Listener listener, Portions portions, Positions position) {
        var portion = portions.of(listener);
        if (portion == null) {
            drop(listener);
            return;
        }
        listener.send(portion.wire());
        listener.moveTo(portion.next(), position);
    }

    private void drop(Listener listener) {
        listeners.remove(listener);
        listener.drop();
        LOG.warn("A listener fell behind and was let go; it may resume");
    }

    private void ping(Tail tail) {
        Instant now = clock.instant();
        var ping = Wire.here("ping", tail.position().encode());
        var bare = Buffer.buffer(": ping\n\n");
        for (var listener : listeners) {
            if (listener.takes(now)) {
                listener.send(listener.at() == tail.end() && !listener.isResuming() ? ping : bare);
            }
        }
    }
}
