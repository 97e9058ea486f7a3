package org.homeward.negotiation.command;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.homeward.negotiation.commitment.Act;
import org.homeward.negotiation.facts.CheckedForms;
import org.homeward.negotiation.handover.FulfilmentRequest;
import org.homeward.negotiation.handover.NamesRequest;
import org.homeward.negotiation.officer.Officers;

/**
 * Records promises, and what came for them, that come otherwise than one by one over HTTP, by the
 * same rules.
 */
@ApplicationScoped
public class CommitmentIntake {

    private final RecordCommitment record;
    private final RecordFulfilment fulfilments;
    private final CheckedForms forms;
    private final Officers officers;

    CommitmentIntake(
            RecordCommitment record,
            RecordFulfilment fulfilments,
            CheckedForms forms,
            Officers officers) {
        this.record = record;
        this.fulfilments = fulfilments;
        this.forms = forms;
        this.officers = officers;
    }

    /** One instant for all that is recorded together: what is known with a promise is history. */
    public Supplier<Act> together() {
        Act act = officers.act();
        return () -> act;
    }

    /** Each command at its own instant. */
    public Supplier<Act> apart() {
        return officers::act;
    }

    /**
     * @param form as {@code POST /commitments} takes it
     */
    public UUID record(Supplier<Act> when, Map<String, ?> form) {
        return record.handle(when.get(), forms.read(form, CommitmentRequest.class));
    }

    /**
     * @param form as {@code POST /commitments/{id}/fulfilments} takes it
     */
    public void fulfil(Supplier<Act> when, UUID id, Map<String, ?> form) {
        fulfilments.handle(id, forms.read(form, FulfilmentRequest.class), when);
    }

    /**
     * @param form as {@code POST /commitments/{id}/fulfilments/{fulfilment}/names} takes it
     */
    public void name(Supplier<Act> when, UUID id, UUID fulfilment, Map<String, ?> form) {
        fulfilments.name(id, fulfilment, forms.read(form, NamesRequest.class), when);
    }
}
