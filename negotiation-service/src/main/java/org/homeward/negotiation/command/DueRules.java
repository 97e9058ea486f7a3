package org.homeward.negotiation.command;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.homeward.negotiation.due.Due;
import org.homeward.negotiation.due.DueForm;
import org.homeward.negotiation.reading.CommitmentReader;
import org.homeward.web.Rejected;
import org.jspecify.annotations.Nullable;

/**
 * What a promise may wait for: a commitment of its own desk, because whoever reads when it falls
 * due learns when the other one was kept.
 */
@ApplicationScoped
class DueRules {

    private final CommitmentReader commitments;

    DueRules(CommitmentReader commitments) {
        this.commitments = commitments;
    }

    /**
     * @param self the commitment whose due date it is; null for one that is being recorded
     */
    Due checked(DueForm form, String desk, @Nullable UUID self) {
        Due due = form.checked();
        UUID after = due.afterCommitment();
        if (after != null) {
            require("due.after.commitmentId", after, desk, self);
        }
        return due;
    }

    void requireVisible(String field, UUID id) {
        if (!commitments.visible(id)) {
            throw Rejected.of(
                    field, "unknown-commitment", "There is no such commitment on your desks.");
        }
    }

    void require(String field, UUID id, String desk, @Nullable UUID self) {
        if (id.equals(self) || !commitments.onDesk(id, desk)) {
            throw Rejected.of(
                    field, "unknown-commitment", "There is no such other commitment on this desk.");
        }
    }
}
