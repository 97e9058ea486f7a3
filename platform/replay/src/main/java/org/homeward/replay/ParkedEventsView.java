package org.homeward.replay;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The front of the queue of parked events.
 *
 * @param total how many there are altogether
 */
@Schema(name = "ParkedEvents")
public record ParkedEventsView(
        @Schema(required = true) List<ParkedEventView> items,
        @Schema(required = true, examples = "1") long total) {

    public ParkedEventsView {
        items = List.copyOf(items);
    }
}
