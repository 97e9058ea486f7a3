package org.homeward.gateway.live;

import io.vertx.core.buffer.Buffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.homeward.gateway.live.Tail.Told;
import org.jspecify.annotations.Nullable;

/**
 * What is to be written in one round. Listeners of one audience at the same place get the same
 * bytes, so a thousand listeners cost one composition and a thousand writes.
 */
final class Portions {

    private static final int MOST = 2_000;

    private final Tail tail;
    private final int bytes;
    private final Map<Place, Portion> shared = new HashMap<>();

    Portions(Tail tail, int bytes) {
        this.tail = tail;
        this.bytes = bytes;
    }

    private record Place(Audience audience, long at) {}

    record Portion(Buffer wire, long next) {}

    /** Null when the listener has fallen out of memory. */
    @Nullable Portion of(Listener listener) {
        if (listener.isResuming()) {
            return compose(listener);
        }
        var place = new Place(listener.audience(), listener.at());
        var known = shared.get(place);
        if (known != null) {
            return known;
        }
        var portion = compose(listener);
        if (portion != null) {
            shared.put(place, portion);
        }
        return portion;
    }

    private @Nullable Portion compose(Listener listener) {
        List<Told> facts = tail.since(listener.at(), MOST);
        if (facts == null) {
            return null;
        }
        var wire = Buffer.buffer();
        long next = listener.at();
        for (var told : facts) {
            if (wire.length() > bytes) {
                break;
            }
            next = told.index() + 1;
            if (listener.audience().hears(told) && !listener.knows(told)) {
                wire.appendBuffer(told.wire(listener.audience()));
            }
        }
        return new Portion(wire, next);
    }
}
