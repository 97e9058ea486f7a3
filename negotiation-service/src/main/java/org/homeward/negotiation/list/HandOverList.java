package org.homeward.negotiation.list;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.homeward.negotiation.facts.DateField;

/** Records that a version changed hands, which is when it begins to oblige an answer. */
@ApplicationScoped
class HandOverList {

    private final ListVersions versions;
    private final ListExchanges exchanges;
    private final ListRules rules;
    private final ListFacts facts;

    HandOverList(ListVersions versions, ListExchanges exchanges, ListRules rules, ListFacts facts) {
        this.versions = versions;
        this.exchanges = exchanges;
        this.rules = rules;
        this.facts = facts;
    }

    UUID handle(UUID id, int number, ListHandOverRequest request) {
        ListVersion version = versions.find(id, number);
        DateField date = rules.past(request.date());
        rules.requireParty(request.partyId());
        rules.requireTalks(request.talksId(), version.desk());
        ListVersionView.HandOverView handOver =
                new ListVersionView.HandOverView(
                        rules.newId(),
                        request.partyId(),
                        request.recipient(),
                        date.text(),
                        request.place(),
                        request.via(),
                        request.receipt(),
                        request.talksId(),
                        rules.now());
        exchanges.add(version, handOver, date);
        facts.handedOver(version, handOver);
        return handOver.id();
    }
}
