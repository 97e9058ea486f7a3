package org.homeward.gateway.live;

import io.vertx.core.buffer.Buffer;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The text of server-sent events (HTML Living Standard, section 9.2). */
final class Wire {

    private Wire() {}

    static Buffer event(String id, Fact fact) {
        return Buffer.buffer(
                "id: "
                        + id
                        + "\nevent: "
                        + fact.type()
                        + "\ndata: "
                        + oneLine(fact.data())
                        + "\n\n");
    }

    /** Sets the listener's last id without being an event, so that a quiet listener can resume. */
    static Buffer here(String comment, String id) {
        return Buffer.buffer(": " + comment + "\nid: " + id + "\n\n");
    }

    /** The listener must load the board again: what it missed is not in memory any more. */
    static Buffer reset(String id) {
        return Buffer.buffer("id: " + id + "\nevent: reset\ndata: {}\n\n");
    }

    /** Whether what is heard is live, and if not, since when it is not. */
    static Buffer live(@Nullable Instant notLiveSince) {
        var data =
                notLiveSince == null
                        ? "{\"live\":true}"
                        : "{\"live\":false,\"notLiveSince\":\"" + notLiveSince + "\"}";
        return Buffer.buffer("event: live\ndata: " + data + "\n\n");
    }

    /** Line breaks in JSON are white space between its parts only. */
    private static String oneLine(@Nullable String json) {
        return json == null ? "{}" : json.replace('\n', ' ').replace('\r', ' ');
    }
}
