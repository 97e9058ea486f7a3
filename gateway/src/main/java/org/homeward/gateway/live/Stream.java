package org.homeward.gateway.live;

import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;
import org.homeward.access.Roles;
import org.homeward.gateway.door.Guest;
import org.homeward.gateway.door.Guests;

/**
 * {@code GET /api/v1/stream}: every event of the reader's desks as it happens. Mounted below the
 * REST layer, because only there can one write serve many events and a full connection be noticed.
 */
@Singleton
class Stream {

    private static final Set<String> READERS =
            Set.of(Roles.DESK_OFFICER, Roles.HEAD_OF_DESK, Roles.DIPLOMAT, Roles.ANALYST);

    private final Guests guests;
    private final LiveTail live;
    private final Broadcast broadcast;

    Stream(Guests guests, LiveTail live, Broadcast broadcast) {
        this.guests = guests;
        this.live = live;
        this.broadcast = broadcast;
    }

    void mount(@Observes Router router) {
        router.get("/api/v1/stream").handler(this::open);
    }

    private void open(RoutingContext context) {
        guests.admit(context, READERS)
                .ifPresent(guest -> {
                    if (!live.isComplete() || broadcast.isFull()) {
                        guests.away(context);
                    } else {
                        live.find().ifPresent(tail -> listen(context, guest, tail));
                    }
                });
    }

    private void listen(RoutingContext context, Guest guest, Tail tail) {
        var response = context.response();
        response.setChunked(true)
                .putHeader("Content-Type", "text/event-stream; charset=utf-8")
                .putHeader("X-Accel-Buffering", "no");
        // Taken first: an event that arrives meanwhile is then heard twice rather than never.
        var here = tail.position().encode();
        var asked = lastEventId(context);
        var seen = asked.flatMap(id -> Positions.decode(id, tail.partitions()));
        long from = seen.map(tail::resume).orElse(asked.isPresent() ? -1L : tail.end());
        var listener =
                new Listener(
                        response,
                        new Audience(guest.desks(), guest.figuresOnly()),
                        guest.until(),
                        from < 0 ? null : seen.orElse(null));
        listener.startAt(from < 0 ? tail.end() : from);
        if (from < 0) {
            listener.send(Wire.reset(here));
        } else if (seen.isEmpty()) {
            listener.send(Wire.here("listening", here));
        } else {
            listener.send(Buffer.buffer(": listening\n\n"));
        }
        response.closeHandler(_ -> broadcast.leave(listener));
        broadcast.join(listener);
    }

    /** The header of the standard; the parameter is for a first connection made by a script. */
    private static Optional<String> lastEventId(RoutingContext context) {
        var header = context.request().getHeader("Last-Event-ID");
        var asked = header == null ? context.request().getParam("lastEventId") : header;
        return Optional.ofNullable(asked).filter(id -> !id.isBlank());
    }
}
