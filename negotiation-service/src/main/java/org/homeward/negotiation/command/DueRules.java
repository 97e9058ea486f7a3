package org.homeward.negotiation.command;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.homeward.edtf.Edtf;
import org.homeward.negotiation.commitment.Completion;
import org.homeward.negotiation.due.Due;
import org.homeward.negotiation.due.DueForm;
import org.homeward.negotiation.due.RelativeDue;
import org.homeward.negotiation.ledger.History;
import org.homeward.negotiation.officer.Officers;
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
    private final RecordedEvents events;
    private final History history;
    private final Officers officers;

    DueRules(
            CommitmentReader commitments,
            RecordedEvents events,
            History history,
            Officers officers) {
        this.commitments = commitments;
        this.events = events;
        this.history = history;
        this.officers = officers;
    }

    /**
     * @param self the commitment whose due date it is; null for one that is being recorded
     */
    Due checked(DueForm form, String desk, @Nullable UUID self) {
        Due due = form.checked();
        UUID after = due.afterCommitment();
        if (after != null) {
            require("due.after.commitmentId", after, desk, self);
            return counted(due, after);
        }
        UUID event = due.afterEvent();
        return event == null ? due : counted(due, event, desk);
    }

    /** What is complete already is counted from at once, or a late delivery would look on time. */
    private Due counted(Due due, UUID commitment) {
        return history.load(List.of(commitment)).stream()
                .findFirst()
                .flatMap(other -> Completion.of(other.state()))
                .map(done -> due.countedFrom(done.start()))
                .orElse(due);
    }

    /** What is on record and has happened is counted from at once; nobody need say it again. */
    private Due counted(Due due, UUID event, String desk) {
        Edtf date =
                events.dateOf(event, desk)
                        .orElseThrow(() ->
                                Rejected.of(
                                        "due.after.eventId",
                                        "unknown-event",
                                        "Nothing of this desk is on record under this id."));
        ZoneId zone = ZoneId.of(Objects.requireNonNull(due.zone()));
        return RelativeDue.Start.of(date, zone, officers.now()).map(due::countedFrom).orElse(due);
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
