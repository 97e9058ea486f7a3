package org.homeward.negotiation.standing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.homeward.negotiation.agreement.AgreementView;
import org.homeward.negotiation.agreement.Agreements;
import org.homeward.negotiation.officer.Officers;
import org.homeward.negotiation.sql.Sql;
import org.homeward.negotiation.statement.StatementView;

/**
 * What a statement speaks of: the agreements of the talks it belongs to, those whose standing it
 * changed, and the promises that it calls broken.
 */
@ApplicationScoped
class Subjects {

    private final Sql sql;
    private final Agreements agreements;
    private final Officers officers;

    Subjects(Sql sql, Agreements agreements, Officers officers) {
        this.sql = sql;
        this.agreements = agreements;
        this.officers = officers;
    }

    List<AgreementView> agreements(StatementView said) {
        return agreements.spokenOf(said.id(), said.talksId());
    }

    List<UUID> promises(StatementView said, Collection<UUID> agreed) {
        return sql.list(
                "SELECT id FROM commitment WHERE desk = ANY (?) AND (agreement_id = ANY (?) OR id IN"
                        + " (SELECT commitment_id FROM commitment_event WHERE desk = ? AND type = 'breached'"
                        + " AND data::jsonb #>> '{declaration,statementId}' = ?)) ORDER BY id",
                row -> row.uuid("id"),
                officers.desks(),
                agreed,
                said.desk(),
                said.id().toString());
    }
}
