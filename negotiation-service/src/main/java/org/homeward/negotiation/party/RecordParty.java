package org.homeward.negotiation.party;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.homeward.negotiation.facts.Facts;
import org.homeward.negotiation.officer.Officers;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class RecordParty {

    private final Parties parties;
    private final Officers officers;
    private final Facts facts;

    RecordParty(Parties parties, Officers officers, Facts facts) {
        this.parties = parties;
        this.officers = officers;
        this.facts = facts;
    }

    UUID handle(PartyRequest request) {
        PartyView party =
                new PartyView(
                        officers.newId(), request.name().strip(), request.kind(), officers.now());
        parties.add(party, officers.name());
        Map<String, @Nullable Object> data = new LinkedHashMap<>();
        data.put("partyId", party.id());
        data.put("name", party.name());
        data.put("kind", party.kind());
        facts.recorded("party", party.id(), null, data);
        return party.id();
    }
}
