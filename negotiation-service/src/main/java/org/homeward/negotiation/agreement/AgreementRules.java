package org.homeward.negotiation.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import org.homeward.negotiation.party.Parties;
import org.homeward.negotiation.talks.Talks;
import org.homeward.web.Rejected;

/** What an agreement must rest on: known parties, and talks of its own desk. */
@ApplicationScoped
class AgreementRules {

    private final Parties parties;
    private final Talks talks;

    AgreementRules(Parties parties, Talks talks) {
        this.parties = parties;
        this.talks = talks;
    }

    void check(AgreementRequest request) {
        if (!parties.known(request.parties())) {
            throw Rejected.of("parties", "unknown-party", "Not every party is known.");
        }
        if (request.talksId() != null && !talks.onDesk(request.talksId(), request.desk())) {
            throw Rejected.of("talksId", "unknown-talks", "There are no such talks on this desk.");
        }
    }
}
