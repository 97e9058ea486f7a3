package org.homeward.negotiation.command;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import org.homeward.negotiation.facts.CheckedForms;
import org.homeward.negotiation.handover.FulfilmentRequest;

/** Records promises that come otherwise than one by one over HTTP, by the same rules. */
@ApplicationScoped
public class CommitmentIntake {

    private final RecordCommitment record;
    private final RecordFulfilment fulfilments;
    private final KnownAlready known;
    private final CheckedForms forms;

    CommitmentIntake(
            RecordCommitment record,
            RecordFulfilment fulfilments,
            KnownAlready known,
            CheckedForms forms) {
        this.record = record;
        this.fulfilments = fulfilments;
        this.known = known;
        this.forms = forms;
    }

    /**
     * @param form as {@code POST /commitments} takes it
     */
    public UUID record(Map<String, ?> form) {
        return record.handle(forms.read(form, CommitmentRequest.class));
    }

    /**
     * @param form as {@code POST /commitments} takes it under {@code entries}
     */
    public void enter(UUID id, Map<String, ?> form) {
        known.enter(id, forms.read(form, EntriesRequest.class));
    }

    /**
     * @param form as {@code POST /commitments/{id}/fulfilments} takes it
     */
    public void fulfil(UUID id, Map<String, ?> form) {
        fulfilments.handle(id, forms.read(form, FulfilmentRequest.class));
    }
}
