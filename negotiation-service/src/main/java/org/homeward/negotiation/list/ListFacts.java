package org.homeward.negotiation.list;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.homeward.negotiation.facts.Facts;
import org.homeward.negotiation.facts.Happening;
import org.jspecify.annotations.Nullable;

/** Publishes what happened to a list: ids and answers, never a name. */
@ApplicationScoped
class ListFacts {

    private final Lists lists;
    private final Facts facts;

    ListFacts(Lists lists, Facts facts) {
        this.lists = lists;
        this.facts = facts;
    }

    void handedOver(ListVersion version, ListVersionView.HandOverView handOver) {
        Map<String, @Nullable Object> data = data(version);
        data.put("partyId", handOver.partyId());
        data.put("date", handOver.date());
        data.put("talksId", handOver.talksId());
        data.put("entries", version.entries());
        data.put("sha256", version.sha256());
        facts.happened(happening("handed-over", version), data, Set.of("handOvers"));
    }

    void answered(ListVersion version, ListAnswersRequest request, List<ListEntry> entries) {
        Map<String, @Nullable Object> data = data(version);
        data.put("partyId", request.partyId());
        data.put("date", request.date());
        data.put("statementId", request.statementId());
        List<Map<String, Object>> answers = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            answers.add(answer(entries.get(i), request.answers().get(i).answer()));
        }
        data.put("answers", answers);
        facts.happened(happening("answered", version), data, Set.of("answers"));
    }

    private static Map<String, Object> answer(ListEntry entry, ListAnswer answer) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("entry", entry.number());
        if (entry.detaineeId() != null) {
            one.put("detaineeId", entry.detaineeId());
        }
        one.put("answer", answer);
        return one;
    }

    private static Map<String, @Nullable Object> data(ListVersion version) {
        Map<String, @Nullable Object> data = new LinkedHashMap<>();
        data.put("listId", version.listId());
        data.put("reference", version.reference());
        data.put("version", version.number());
        data.put("desk", version.desk());
        data.put("side", version.side());
        return data;
    }

    private Happening happening(String what, ListVersion version) {
        return new Happening(
                "list", what, version.listId(), lists.nextEvent(version.listId()), version.desk());
    }
}
