package org.homeward.negotiation.command;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.homeward.negotiation.commitment.Act;
import org.homeward.negotiation.commitment.Commitment;
import org.homeward.negotiation.due.Due;
import org.homeward.negotiation.due.DueForm;
import org.homeward.negotiation.ledger.Ledger;
import org.homeward.negotiation.officer.Officers;
import org.homeward.web.Versions;
import org.jspecify.annotations.Nullable;

/** Runs one change on one commitment: locked, decided by the commitment itself, written whole. */
@ApplicationScoped
class ChangeCommitment {

    private final Ledger ledger;
    private final Officers officers;
    private final DueRules dues;

    ChangeCommitment(Ledger ledger, Officers officers, DueRules dues) {
        this.ledger = ledger;
        this.officers = officers;
        this.dues = dues;
    }

    Due required(Commitment commitment, DueForm form) {
        var terms = commitment.state().terms();
        return dues.checked(form, terms.desk(), terms.id());
    }

    /** A due date that this commitment may have; null where none was sent. */
    @Nullable Due due(Commitment commitment, @Nullable DueForm form) {
        return form == null ? null : required(commitment, form);
    }

    /**
     * @param match the caller's If-Match; without one the change does not depend on what the caller
     *     has seen
     * @return the id, for the answer
     */
    UUID of(UUID id, @Nullable String match, BiConsumer<Commitment, Act> change) {
        return of(id, match, officers::act, change);
    }

    /**
     * @param act asked once the commitment is locked
     */
    UUID of(
            UUID id,
            @Nullable String match,
            Supplier<Act> act,
            BiConsumer<Commitment, Act> change) {
        Commitment commitment = ledger.findForUpdate(id, officers.desks());
        if (match != null) {
            Versions.require(match, commitment.state().sequence());
        }
        change.accept(commitment, act.get());
        ledger.save(commitment);
        return id;
    }

    /** A condition that has come true; the clock starts when it was the last one. */
    void meet(Commitment commitment, Act act, UUID condition, ResumptionRequest request) {
        commitment.meetCondition(
                act.on(request.evidence()),
                condition,
                due(commitment, request.due()),
                request.reason());
    }
}
