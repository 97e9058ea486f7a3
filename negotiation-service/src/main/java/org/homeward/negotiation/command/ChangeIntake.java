package org.homeward.negotiation.command;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.homeward.negotiation.commitment.Act;
import org.homeward.negotiation.facts.CheckedForms;

/**
 * Changes promises for what comes otherwise than one by one over HTTP, by the same rules.
 *
 * @see CommitmentIntake
 */
@ApplicationScoped
public class ChangeIntake {

    private final ChangeCommitment change;
    private final ChangeEntries entries;
    private final StartDue start;
    private final CheckedForms forms;

    ChangeIntake(
            ChangeCommitment change, ChangeEntries entries, StartDue start, CheckedForms forms) {
        this.change = change;
        this.entries = entries;
        this.start = start;
        this.forms = forms;
    }

    /**
     * @param form as {@code POST /commitments} takes it under {@code entries}
     */
    public void enter(Supplier<Act> when, UUID id, Map<String, ?> form) {
        EntriesRequest request = forms.read(form, EntriesRequest.class);
        change.of(id, null, when, (c, act) -> entries.enter(c, act, request));
    }

    /**
     * @param form as {@code POST /commitments/{id}/entries/{entry}/changes} takes it
     */
    public void change(Supplier<Act> when, UUID id, UUID entry, Map<String, ?> form) {
        EntryChangeRequest request = forms.read(form, EntryChangeRequest.class);
        change.of(id, null, when, (c, act) -> entries.change(c, act, entry, request));
    }

    /**
     * @param form as {@code POST /commitments/{id}/due-event} takes it
     */
    public void start(Supplier<Act> when, UUID id, Map<String, ?> form) {
        DueEventRequest request = forms.read(form, DueEventRequest.class);
        change.of(id, null, when, (c, act) -> start.on(c, act, request));
    }

    /**
     * @param form as {@code POST /commitments/{id}/conditions/{condition}/met} takes it
     */
    public void meet(Supplier<Act> when, UUID id, UUID condition, Map<String, ?> form) {
        ResumptionRequest request = forms.read(form, ResumptionRequest.class);
        change.of(id, null, when, (c, act) -> change.meet(c, act, condition, request));
    }
}
