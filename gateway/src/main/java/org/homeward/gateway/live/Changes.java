package org.homeward.gateway.live;

import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.homeward.access.Roles;
import org.homeward.gateway.door.Guest;
import org.homeward.gateway.door.Guests;
import org.homeward.liveness.Heartbeat;
import org.homeward.liveness.ThreadHeartbeats;

/**
 * Tells an open board that its figures are old, at most ten times a second; the page then fetches
 * what it shows. The events themselves are on the stream.
 */
@Singleton
class Changes {

    private static final long ROUND_MILLIS = 100;
    private static final Duration BOUND = Duration.ofSeconds(25);
    private static final Buffer CHANGED = Buffer.buffer("event: changed\ndata: {}\n\n");
    private static final Buffer PING = Buffer.buffer(": ping\n\n");
    private static final Set<String> READERS =
            Set.of(Roles.DESK_OFFICER, Roles.HEAD_OF_DESK, Roles.DIPLOMAT, Roles.ANALYST);

    private final Guests guests;
    private final DeskTouches touches;
    private final LiveConfig config;
    private final InstantSource clock;
    private final LiveLag lag;
    private final Heartbeat heartbeat;
    private boolean toldNotLive;
    private final Set<Page> pages = ConcurrentHashMap.newKeySet();

    Changes(
            Guests guests,
            DeskTouches touches,
            LiveConfig config,
            LiveLag lag,
            InstantSource clock,
            ThreadHeartbeats heartbeats) {
        this.guests = guests;
        this.touches = touches;
        this.config = config;
        this.clock = clock;
        this.lag = lag;
        this.heartbeat = heartbeats.task("board-changes", BOUND);
    }

    /** One open page; it is told again only when something happened since it was told last. */
    private static final class Page {
        private final HttpServerResponse response;
        private final Guest guest;
        private long told;

        Page(HttpServerResponse response, Guest guest, long told) {
            this.response = response;
            this.guest = guest;
            this.told = told;
        }
    }

    void start(@Observes StartupEvent event, Vertx vertx) {
        vertx.setPeriodic(ROUND_MILLIS, _ -> round());
        vertx.setPeriodic(config.ping().toMillis(), _ -> ping());
    }

    void mount(@Observes Router router) {
        router.get("/board/changes").handler(this::open);
    }

    private void open(RoutingContext context) {
        guests.admit(context, READERS).ifPresent(guest -> follow(context, guest));
    }

    private void follow(RoutingContext context, Guest guest) {
        var response = context.response();
        response.setChunked(true)
                .putHeader("Content-Type", "text/event-stream; charset=utf-8")
                .putHeader("X-Accel-Buffering", "no");
        response.write(": following\n\n");
        var page = new Page(response, guest, touches.of(guest.desks()));
        response.closeHandler(_ -> pages.remove(page));
        pages.add(page);
    }

    private void round() {
        heartbeat.beat();
        var now = clock.instant();
        boolean turned = turnsLiveOrNot();
        for (var page : pages) {
            if (page.response.closed() || !now.isBefore(page.guest.until())) {
                end(page);
                continue;
            }
            long happened = touches.of(page.guest.desks());
            if ((turned || happened != page.told) && !page.response.writeQueueFull()) {
                page.told = happened;
                page.response.write(CHANGED);
            }
        }
    }

    /** A page must say when it is not live any more, and when it is again. */
    private boolean turnsLiveOrNot() {
        boolean notLive = lag.notLiveSince().isPresent();
        boolean turns = notLive != toldNotLive;
        toldNotLive = notLive;
        return turns;
    }

    private void ping() {
        for (var page : pages) {
            if (page.response.writeQueueFull()) {
                end(page);
            } else {
                page.response.write(PING);
            }
        }
    }

    private void end(Page page) {
        pages.remove(page);
        if (!page.response.closed() && !page.response.ended()) {
            page.response.end();
        }
    }
}
