package org.homeward.negotiation.statement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.homeward.negotiation.facts.DateField;
import org.homeward.negotiation.facts.Facts;
import org.homeward.negotiation.officer.Officers;
import org.homeward.negotiation.talks.Talks;
import org.homeward.web.Rejected;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class RecordStatement {

    private final Statements statements;
    private final Talks talks;
    private final Officers officers;
    private final Facts facts;

    RecordStatement(Statements statements, Talks talks, Officers officers, Facts facts) {
        this.statements = statements;
        this.talks = talks;
        this.officers = officers;
        this.facts = facts;
    }

    UUID handle(StatementRequest request) {
        officers.requireDesk(request.desk());
        if (request.talksId() != null && !talks.onDesk(request.talksId(), request.desk())) {
            throw Rejected.of("talksId", "unknown-talks", "There are no such talks on this desk.");
        }
        DateField date = DateField.of("date", request.date());
        StatementView said =
                new StatementView(
                        officers.newId(),
                        request.speaker(),
                        date.text(),
                        request.text(),
                        request.language(),
                        request.desk(),
                        request.talksId(),
                        request.translation(),
                        request.url(),
                        officers.now());
        statements.add(said, date);
        Map<String, @Nullable Object> data = new LinkedHashMap<>();
        data.put("statementId", said.id());
        data.put("desk", said.desk());
        data.put("date", said.date());
        data.put("talksId", said.talksId());
        facts.recorded("statement", said.id(), said.desk(), data);
        return said.id();
    }
}
