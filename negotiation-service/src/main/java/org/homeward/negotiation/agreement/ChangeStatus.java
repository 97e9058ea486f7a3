package org.homeward.negotiation.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.homeward.negotiation.facts.Facts;
import org.homeward.negotiation.facts.Happening;
import org.homeward.negotiation.officer.Officers;
import org.homeward.web.Conflict;
import org.jspecify.annotations.Nullable;

/**
 * Records that the other side confirmed or repudiated an agreement, or that another replaced it.
 */
@ApplicationScoped
class ChangeStatus {

    private final Agreements agreements;
    private final AgreementRules rules;
    private final Officers officers;
    private final Facts facts;

    ChangeStatus(Agreements agreements, AgreementRules rules, Officers officers, Facts facts) {
        this.agreements = agreements;
        this.rules = rules;
        this.officers = officers;
        this.facts = facts;
    }

    UUID handle(UUID id, StatusChangeRequest request) {
        AgreementView agreement = agreements.find(id);
        rules.check(agreement, request);
        if (!agreement.status().next().contains(request.status())) {
            throw wrongState();
        }
        StatusChange change =
                new StatusChange(
                        agreement.status(),
                        request.status(),
                        request.reason(),
                        request.evidence(),
                        request.statementId(),
                        request.supersededBy(),
                        officers.now(),
                        officers.name());
        long sequence = agreements.change(agreement, change).orElseThrow(ChangeStatus::wrongState);
        facts.happened(
                new Happening("agreement", "status-changed", id, sequence, agreement.desk()),
                data(agreement, change),
                Set.of("status"));
        return id;
    }

    private static Conflict wrongState() {
        return Conflict.of("agreement-status", "The agreement cannot take this status now.");
    }

    private static Map<String, @Nullable Object> data(AgreementView agreement, StatusChange it) {
        Map<String, @Nullable Object> data = new LinkedHashMap<>();
        data.put("agreementId", agreement.id());
        data.put("reference", agreement.reference());
        data.put("desk", agreement.desk());
        data.put("from", it.from());
        data.put("to", it.to());
        data.put("statementId", it.statementId());
        data.put("supersededBy", it.supersededBy());
        return data;
    }
}
