package org.homeward.negotiation.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What is on record now, as rows would say it. */
@ApplicationScoped
class Present {

    private final Records records;
    private final Snapshots snapshots;
    private final Parts parts;

    Present(Records records, Snapshots snapshots, Parts parts) {
        this.records = records;
        this.snapshots = snapshots;
        this.parts = parts;
    }

    Map<String, String> agreement(UUID id) {
        return snapshots.agreement(records.agreement(id));
    }

    Map<String, String> commitment(UUID id) {
        return snapshots.commitment(records.promise(id).state());
    }

    Promise promise(UUID id) {
        return records.promise(id);
    }

    List<Line> lines(Promise promise) {
        return parts.of(promise);
    }
}
