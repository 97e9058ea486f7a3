package org.homeward.negotiation.command;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.homeward.negotiation.commitment.Act;
import org.homeward.negotiation.commitment.Commitment;
import org.homeward.negotiation.reading.CommitmentReader;
import org.homeward.negotiation.reading.CommitmentView;
import org.homeward.web.Created;
import org.homeward.web.Once;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/**
 * What every command answers: 201 with the commitment as the caller may see it now, also for a
 * repeated request.
 */
@ApplicationScoped
class Sheets {

    private final Once once;
    private final ChangeCommitment change;
    private final CommitmentReader commitments;

    Sheets(Once once, ChangeCommitment change, CommitmentReader commitments) {
        this.once = once;
        this.change = change;
        this.commitments = commitments;
    }

    RestResponse<CommitmentView> once(Object request, Supplier<UUID> command) {
        UUID id = once.run(request, command);
        return Created.at("/api/v1/commitments/" + id, sheet(id));
    }

    /** The same for one change on one commitment, as the caller saw it where that is said. */
    RestResponse<CommitmentView> changed(
            UUID id, @Nullable String match, Object request, BiConsumer<Commitment, Act> how) {
        return once(request, () -> change.of(id, match, how));
    }

    @Transactional
    CommitmentView sheet(UUID id) {
        return commitments.sheet(id, null);
    }
}
