package org.homeward.negotiation.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.homeward.negotiation.agreement.AgreementView;
import org.homeward.negotiation.agreement.Agreements;
import org.homeward.negotiation.ledger.History;
import org.homeward.negotiation.officer.Officers;
import org.homeward.negotiation.sql.Sql;
import org.homeward.web.NotFound;

/** Reads agreements and promises for the table, within the caller's desks. */
@ApplicationScoped
class Records {

    private final Sql sql;
    private final Agreements agreements;
    private final History history;
    private final Officers officers;

    Records(Sql sql, Agreements agreements, History history, Officers officers) {
        this.sql = sql;
        this.agreements = agreements;
        this.history = history;
        this.officers = officers;
    }

    AgreementView agreement(UUID id) {
        return agreements.visible(id).orElseThrow(NotFound::of);
    }

    Promise promise(UUID id) {
        List<UUID> visible =
                sql.list(
                        "SELECT id FROM commitment WHERE id = ? AND desk = ANY (?)",
                        row -> row.uuid("id"),
                        id,
                        officers.desks());
        return promises(visible).stream().findFirst().orElseThrow(NotFound::of);
    }

    /** Every agreement of these desks, oldest first. */
    List<UUID> agreementIds(Collection<String> desks) {
        return sql.list(
                "SELECT id FROM agreement WHERE desk = ANY (?) ORDER BY id",
                row -> row.uuid("id"),
                desks);
    }

    /** What was promised in it, oldest first. */
    List<Promise> under(UUID agreement) {
        List<UUID> ids =
                sql.list(
                        "SELECT id FROM commitment WHERE agreement_id = ? AND desk = ANY (?) ORDER BY id",
                        row -> row.uuid("id"),
                        agreement,
                        officers.desks());
        return promises(ids);
    }

    private List<Promise> promises(List<UUID> ids) {
        return history.events(ids).values().stream().map(Promise::of).toList();
    }
}
