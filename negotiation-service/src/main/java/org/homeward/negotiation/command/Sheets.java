package org.homeward.negotiation.command;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.Supplier;
import org.homeward.negotiation.reading.CommitmentReader;
import org.homeward.negotiation.reading.CommitmentView;
import org.homeward.web.Created;
import org.homeward.web.Once;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * What every command answers: 201 with the commitment as the caller may see it now, also for a
 * repeated request.
 */
@ApplicationScoped
class Sheets {

    private final Once once;
    private final CommitmentReader commitments;

    Sheets(Once once, CommitmentReader commitments) {
        this.once = once;
        this.commitments = commitments;
    }

    RestResponse<CommitmentView> once(Object request, Supplier<UUID> command) {
        UUID id = once.run(request, command);
        return Created.at("/api/v1/commitments/" + id, sheet(id));
    }

    @Transactional
    CommitmentView sheet(UUID id) {
        return commitments.sheet(id, null);
    }
}
