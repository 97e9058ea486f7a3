package org.homeward.negotiation.list;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.homeward.negotiation.officer.Officers;

@ApplicationScoped
class RecordList {

    private final Lists lists;
    private final Officers officers;

    RecordList(Lists lists, Officers officers) {
        this.lists = lists;
        this.officers = officers;
    }

    UUID handle(ListRequest request) {
        officers.requireDesk(request.desk());
        ListView list =
                new ListView(
                        officers.newId(),
                        officers.newReference('N'),
                        request.title(),
                        request.side(),
                        request.desk(),
                        0,
                        officers.now());
        lists.add(list);
        return list.id();
    }
}
