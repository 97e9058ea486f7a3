package org.homeward.gateway.live;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One open connection. It holds no queue: it remembers where it is in the tail, and who falls
 * behind the tail, or takes nothing for too long, is let go and may resume by the id of the last
 * event.
 */
final class Listener {

    private final HttpServerResponse response;
    private final Audience audience;
    private final Instant until;
    private long at;
    private @Nullable Positions seen;
    private @Nullable Instant stuckSince;

    /**
     * @param until when the listener's token expires; no stream outlives the right to it
     * @param seen what the listener knows already, when it resumes
     */
    Listener(
            HttpServerResponse response,
            Audience audience,
            Instant until,
            @Nullable Positions seen) {
        this.response = response;
        this.audience = audience;
        this.until = until;
        this.seen = seen;
    }

    void startAt(long index) {
        at = index;
    }

    Audience audience() {
        return audience;
    }

    long at() {
        return at;
    }

    boolean isOver(Instant now) {
        return response.closed() || !now.isBefore(until);
    }

    /** False while the connection takes nothing; what it misses stays in the tail. */
    boolean takes(Instant now) {
        if (!response.writeQueueFull()) {
            stuckSince = null;
            return true;
        }
        if (stuckSince == null) {
            stuckSince = now;
        }
        return false;
    }

    boolean isStuck(Instant now, Duration patience) {
        return stuckSince != null && now.isAfter(stuckSince.plus(patience));
    }

    /** A listener that resumes is served by itself until it is level with the tail. */
    boolean isResuming() {
        return seen != null;
    }

    boolean knows(Tail.Told told) {
        return seen != null && told.offset() < seen.next()[told.partition()];
    }

    void moveTo(long index, Positions tailPosition) {
        at = index;
        if (seen != null && isLevel(seen, tailPosition)) {
            seen = null;
        }
    }

    private static boolean isLevel(Positions seen, Positions tail) {
        for (int i = 0; i < tail.next().length; i++) {
            if (tail.next()[i] < seen.next()[i]) {
                return false;
            }
        }
        return true;
    }

    void send(Buffer part) {
        if (part.length() > 0) {
            response.write(part);
        }
    }

    void end() {
        if (!response.ended() && !response.closed()) {
            response.end();
        }
    }

    void drop() {
        response.reset();
    }
}
