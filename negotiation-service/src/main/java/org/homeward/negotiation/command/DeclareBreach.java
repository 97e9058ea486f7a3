package org.homeward.negotiation.command;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.homeward.negotiation.commitment.Act;
import org.homeward.negotiation.commitment.Commitment;
import org.homeward.negotiation.facts.DateField;
import org.homeward.negotiation.ledger.PriorBreaches;
import org.homeward.negotiation.statement.Statements;
import org.homeward.web.Rejected;

/** Declares a promise without a date broken, on the strength of what was said publicly (S2). */
@ApplicationScoped
class DeclareBreach {

    private final Statements statements;
    private final PriorBreaches priors;

    DeclareBreach(Statements statements, PriorBreaches priors) {
        this.statements = statements;
        this.priors = priors;
    }

    void on(Commitment commitment, Act act, DeclaredBreachRequest request) {
        String at = DateField.of("at", request.at()).past("at", act.at()).text();
        if (!statements.onDesk(request.statementId(), commitment.state().terms().desk())) {
            throw Rejected.of(
                    "statementId", "unknown-statement", "There is no such statement on this desk.");
        }
        var debtor = PriorBreaches.Debtor.of(commitment);
        int before = priors.of(Set.of(debtor)).getOrDefault(debtor, 0);
        commitment.declareBreach(act, request.statementId(), at, request.reason(), before);
    }
}
