package org.homeward.negotiation.list;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.homeward.negotiation.facts.DateField;
import org.homeward.web.Conflict;
import org.homeward.web.Malformed;
import org.homeward.web.Rejected;

/** Records what the other side said of the names on a version that it has got. */
@ApplicationScoped
class RecordAnswers {

    private final ListVersions versions;
    private final ListExchanges exchanges;
    private final ListRules rules;
    private final ListFacts facts;

    RecordAnswers(
            ListVersions versions, ListExchanges exchanges, ListRules rules, ListFacts facts) {
        this.versions = versions;
        this.exchanges = exchanges;
        this.rules = rules;
        this.facts = facts;
    }

    UUID handle(UUID id, int number, ListAnswersRequest request) {
        ListVersion version = versions.find(id, number);
        DateField date = rules.past(request.date());
        rules.requireParty(request.partyId());
        rules.requireStatement(request.statementId(), version.desk());
        if (exchanges.handOvers(version.id()).isEmpty()) {
            throw Conflict.of(
                    "list-not-handed-over", "Nobody can answer a list before it changed hands.");
        }
        List<ListEntry> entries = answered(version, request);
        for (int i = 0; i < entries.size(); i++) {
            ListAnswer answer = request.answers().get(i).answer();
            exchanges.add(version, entries.get(i), view(answer, request, date), date);
        }
        facts.answered(version, request, entries);
        return version.id();
    }

    private ListVersionView.AnswerView view(
            ListAnswer answer, ListAnswersRequest request, DateField date) {
        return new ListVersionView.AnswerView(
                rules.newId(),
                answer,
                request.partyId(),
                date.text(),
                request.source(),
                request.statementId(),
                rules.now());
    }

    private List<ListEntry> answered(ListVersion version, ListAnswersRequest request) {
        List<ListEntry> all = versions.entries(version.id());
        List<ListEntry> answered = new ArrayList<>();
        Set<Integer> seen = new HashSet<>();
        for (var one : request.answers()) {
            String field = "answers[" + answered.size() + "].entry";
            if (one.entry() > all.size()) {
                throw Rejected.of(field, "unknown-entry", "The list has no entry of this number.");
            }
            if (!seen.add(one.entry())) {
                throw Malformed.of(field, "This entry is answered twice.");
            }
            answered.add(all.get(one.entry() - 1));
        }
        return answered;
    }
}
