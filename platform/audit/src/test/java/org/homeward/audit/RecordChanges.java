package org.homeward.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.homeward.access.AsEngine;

/** Changes as a service makes them: several in one transaction, by the engine. */
@ApplicationScoped
class RecordChanges {
    private final Audit audit;

    RecordChanges(Audit audit) {
        this.audit = audit;
    }

    @AsEngine
    @Transactional
    List<UUID> change(int records) {
        List<UUID> ids = Stream.generate(UUID::randomUUID).limit(records).toList();
        audit.changedAll(
                ids.stream()
                        .map(id ->
                                new AuditEntry(
                                        "record.changed",
                                        "record",
                                        id,
                                        "south",
                                        Set.of("colour", "size")))
                        .toList());
        return ids;
    }

    @AsEngine
    @Transactional
    void changeAndFail() {
        audit.changed("record.changed", "record", UUID.randomUUID(), null, Set.of());
        throw new IllegalStateException("no");
    }
}
