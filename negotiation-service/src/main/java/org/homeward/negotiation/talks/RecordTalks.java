package org.homeward.negotiation.talks;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.homeward.negotiation.facts.DateField;
import org.homeward.negotiation.facts.Facts;
import org.homeward.negotiation.officer.Officers;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class RecordTalks {

    private final Talks talks;
    private final Officers officers;
    private final Facts facts;

    RecordTalks(Talks talks, Officers officers, Facts facts) {
        this.talks = talks;
        this.officers = officers;
        this.facts = facts;
    }

    UUID handle(TalksRequest request) {
        officers.requireDesk(request.desk());
        DateField date = DateField.of("date", request.date());
        TalksView round =
                new TalksView(
                        officers.newId(),
                        date.text(),
                        request.venue(),
                        Objects.requireNonNullElse(request.mediators(), List.of()),
                        Objects.requireNonNullElse(request.participants(), List.of()),
                        request.desk(),
                        request.summary(),
                        Objects.requireNonNullElse(request.raised(), List.of()),
                        officers.now());
        talks.add(round, date);
        Map<String, @Nullable Object> data = new LinkedHashMap<>();
        data.put("talksId", round.id());
        data.put("desk", round.desk());
        data.put("date", round.date());
        facts.recorded("talks", round.id(), round.desk(), data);
        return round.id();
    }
}
