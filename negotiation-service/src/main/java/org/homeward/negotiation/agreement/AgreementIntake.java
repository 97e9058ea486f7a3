package org.homeward.negotiation.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import org.homeward.negotiation.facts.CheckedForms;

/** Records agreements that come otherwise than one by one over HTTP, by the same rules. */
@ApplicationScoped
public class AgreementIntake {

    private final RecordAgreement record;
    private final ChangeStatus status;
    private final CheckedForms forms;

    AgreementIntake(RecordAgreement record, ChangeStatus status, CheckedForms forms) {
        this.record = record;
        this.status = status;
        this.forms = forms;
    }

    /**
     * @param form as {@code POST /agreements} takes it
     */
    public UUID record(Map<String, ?> form) {
        return record.handle(forms.read(form, AgreementRequest.class));
    }

    /**
     * @param form as {@code POST /agreements/{id}/status-changes} takes it
     */
    public void changeStatus(UUID id, Map<String, ?> form) {
        status.handle(id, forms.read(form, StatusChangeRequest.class));
    }
}
