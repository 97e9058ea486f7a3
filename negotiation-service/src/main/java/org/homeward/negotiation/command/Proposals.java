package org.homeward.negotiation.command;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.homeward.audit.Audit;
import org.homeward.negotiation.officer.Officers;
import org.homeward.negotiation.sql.Sql;
import org.homeward.web.Conflict;
import org.homeward.web.NotFound;
import org.jspecify.annotations.Nullable;

/** The proposals of one commitment, under its lock. */
@ApplicationScoped
class Proposals {

    private final Sql sql;
    private final Officers officers;
    private final Audit audit;

    Proposals(Sql sql, Officers officers, Audit audit) {
        this.sql = sql;
        this.officers = officers;
        this.audit = audit;
    }

    record Proposal(UUID id, UUID detainee, String desk, String date, String state) {}

    Proposal open(UUID commitment, UUID id) {
        Proposal found =
                sql.first(
                                "SELECT id, detainee_id, desk, date_text, state FROM"
                                        + " fulfilment_proposal WHERE id = ? AND commitment_id = ?",
                                row ->
                                        new Proposal(
                                                row.uuid("id"),
                                                row.uuid("detainee_id"),
                                                row.text("desk"),
                                                row.text("date_text"),
                                                row.text("state")),
                                id,
                                commitment)
                        .orElseThrow(NotFound::of);
        if (!found.state().equals("PROPOSED")) {
            throw Conflict.of(
                    "proposal-decided", "This proposal is " + found.state() + " already.");
        }
        return found;
    }

    void decide(
            Proposal proposal, String state, @Nullable String reason, @Nullable String evidence) {
        sql.update(
                "UPDATE fulfilment_proposal SET state = ?, decided_by = ?, reason = ?, evidence = ? WHERE id = ?",
                state,
                officers.name(),
                reason,
                evidence,
                proposal.id());
        audit.changed(
                "fulfilment-proposal." + state.toLowerCase(Locale.ROOT),
                "fulfilment-proposal",
                proposal.id(),
                proposal.desk(),
                Set.of("state"));
    }
}
