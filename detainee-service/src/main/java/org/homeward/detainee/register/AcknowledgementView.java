package org.homeward.detainee.register;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The three axes of acknowledgement, each with one line per answering party or channel. */
@Schema(
        name = "Acknowledgement",
        requiredProperties = {"answers", "locations", "contacts"})
record AcknowledgementView(
        List<StatusView> answers, List<StatusView> locations, List<StatusView> contacts) {}
