package org.homeward.negotiation.list;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.homeward.negotiation.facts.DateField;
import org.homeward.negotiation.officer.Officers;
import org.homeward.negotiation.party.Parties;
import org.homeward.negotiation.statement.Statements;
import org.homeward.negotiation.talks.Talks;
import org.homeward.web.Rejected;
import org.jspecify.annotations.Nullable;

/** What a hand-over or an answer must rest on; what is hidden is refused like what is unknown. */
@ApplicationScoped
class ListRules {

    private final Parties parties;
    private final Talks talks;
    private final Statements statements;
    private final Officers officers;

    ListRules(Parties parties, Talks talks, Statements statements, Officers officers) {
        this.parties = parties;
        this.talks = talks;
        this.statements = statements;
        this.officers = officers;
    }

    void requireParty(UUID id) {
        if (parties.find(id).isEmpty()) {
            throw Rejected.of("partyId", "unknown-party", "There is no such party.");
        }
    }

    void requireTalks(@Nullable UUID id, String desk) {
        if (id != null && !talks.onDesk(id, desk)) {
            throw Rejected.of("talksId", "unknown-talks", "There are no such talks on this desk.");
        }
    }

    void requireStatement(@Nullable UUID id, String desk) {
        if (id != null && !statements.onDesk(id, desk)) {
            throw Rejected.of(
                    "statementId", "unknown-statement", "There is no such statement on this desk.");
        }
    }

    /** A day that has begun somewhere on earth. */
    DateField past(String text) {
        return DateField.of("date", text).past("date", officers.now());
    }

    Instant now() {
        return officers.now();
    }

    UUID newId() {
        return officers.newId();
    }
}
