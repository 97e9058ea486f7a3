package org.homeward.negotiation.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.homeward.negotiation.party.Parties;
import org.homeward.negotiation.statement.Statements;
import org.homeward.negotiation.talks.Talks;
import org.homeward.web.Malformed;
import org.homeward.web.Rejected;

/** What an agreement must rest on: known parties, and talks and statements of its own desk. */
@ApplicationScoped
class AgreementRules {

    private final Parties parties;
    private final Talks talks;
    private final Statements statements;
    private final Agreements agreements;

    AgreementRules(Parties parties, Talks talks, Statements statements, Agreements agreements) {
        this.parties = parties;
        this.talks = talks;
        this.statements = statements;
        this.agreements = agreements;
    }

    void check(AgreementRequest request) {
        if (!parties.known(request.parties())) {
            throw Rejected.of("parties", "unknown-party", "Not every party is known.");
        }
        if (request.talksId() != null && !talks.onDesk(request.talksId(), request.desk())) {
            throw Rejected.of("talksId", "unknown-talks", "There are no such talks on this desk.");
        }
    }

    void check(AgreementView agreement, StatusChangeRequest request) {
        UUID statement = request.statementId();
        if (statement != null && !statements.onDesk(statement, agreement.desk())) {
            throw Rejected.of(
                    "statementId", "unknown-statement", "There is no such statement on this desk.");
        }
        UUID other = request.supersededBy();
        if ((other != null) != (request.status() == AgreementStatus.SUPERSEDED)) {
            throw Malformed.of(
                    "supersededBy", "It belongs to the status SUPERSEDED and to no other.");
        }
        if (other != null
                && (other.equals(agreement.id())
                        || agreements.onDesk(other, agreement.desk()).isEmpty())) {
            throw Rejected.of(
                    "supersededBy",
                    "unknown-agreement",
                    "There is no such other agreement on this desk.");
        }
    }
}
