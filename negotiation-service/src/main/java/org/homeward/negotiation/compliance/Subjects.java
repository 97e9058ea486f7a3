package org.homeward.negotiation.compliance;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.homeward.negotiation.officer.Officers;
import org.homeward.negotiation.party.Parties;
import org.homeward.negotiation.party.PartyView;
import org.homeward.negotiation.sql.Sql;
import org.homeward.web.NotFound;
import org.jspecify.annotations.Nullable;

/** Whose record is asked for, and as of when. */
@ApplicationScoped
class Subjects {

    private final Parties parties;
    private final Officers officers;
    private final Sql sql;

    Subjects(Parties parties, Officers officers, Sql sql) {
        this.parties = parties;
        this.officers = officers;
        this.sql = sql;
    }

    ComplianceView.About party(UUID id) {
        PartyView party = parties.find(id).orElseThrow(NotFound::of);
        return new ComplianceView.About(id, party.name(), null, null);
    }

    ComplianceView.About agreement(UUID id) {
        String reference =
                sql.first(
                                "SELECT reference FROM agreement WHERE id = ? AND desk = ANY (?)",
                                row -> row.text("reference"),
                                id,
                                officers.desks())
                        .orElseThrow(NotFound::of);
        return new ComplianceView.About(null, null, id, reference);
    }

    /**
     * An instant that lies ahead becomes the present: what is not recorded yet could not be printed
     * the same again.
     */
    Instant past(@Nullable Instant asked) {
        Instant now = officers.now();
        return asked == null || asked.isAfter(now) ? now : asked;
    }
}
