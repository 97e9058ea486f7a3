package org.homeward.negotiation.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.homeward.negotiation.facts.DateField;
import org.homeward.negotiation.facts.Facts;
import org.homeward.negotiation.officer.Officers;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class RecordAgreement {

    private final Agreements agreements;
    private final AgreementRules rules;
    private final Officers officers;
    private final Facts facts;

    RecordAgreement(Agreements agreements, AgreementRules rules, Officers officers, Facts facts) {
        this.agreements = agreements;
        this.rules = rules;
        this.officers = officers;
        this.facts = facts;
    }

    UUID handle(AgreementRequest request) {
        officers.requireDesk(request.desk());
        DateField date = DateField.of("date", request.date());
        rules.check(request);
        AgreementView agreed =
                new AgreementView(
                        officers.newId(),
                        officers.newReference('A'),
                        request.form(),
                        date.text(),
                        request.parties().stream().distinct().toList(),
                        request.desk(),
                        request.status(),
                        request.existence(),
                        request.talksId(),
                        request.text(),
                        Objects.requireNonNullElse(request.mediators(), List.of()),
                        List.of(),
                        officers.now());
        agreements.add(agreed, date);
        facts.recorded("agreement", agreed.id(), agreed.desk(), data(agreed));
        return agreed.id();
    }

    private static Map<String, @Nullable Object> data(AgreementView agreed) {
        Map<String, @Nullable Object> data = new LinkedHashMap<>();
        data.put("agreementId", agreed.id());
        data.put("reference", agreed.reference());
        data.put("form", agreed.form());
        data.put("date", agreed.date());
        data.put("parties", agreed.parties());
        data.put("desk", agreed.desk());
        data.put("status", agreed.status());
        data.put("reliability", agreed.existence().reliability());
        data.put("credibility", agreed.existence().credibility());
        data.put("talksId", agreed.talksId());
        return data;
    }
}
