package org.homeward.negotiation.change;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.homeward.negotiation.commitment.CommitmentStatus;

/**
 * Something that happened to a promise.
 *
 * @param event such as {@code breached}
 * @param state in which the promise is now
 */
@Schema(name = "Change")
record ChangeView(
        Instant at,
        UUID commitmentId,
        String reference,
        UUID agreementId,
        UUID debtorId,
        String desk,
        String event,
        long sequence,
        String author,
        CommitmentStatus state) {}
