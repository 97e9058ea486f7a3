package org.homeward.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes the trail in the caller's transaction. An entry that cannot be written fails the action it
 * describes: there is no change and no answer without its entry.
 */
@ApplicationScoped
public class Audit {
    private final AuditRows rows;

    Audit(AuditRows rows) {
        this.rows = rows;
    }

    /** Belongs into the transaction that makes the change. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void changed(
            String action,
            String subjectType,
            UUID subjectId,
            @Nullable String desk,
            Set<String> changedFields) {
        rows.append(List.of(new AuditEntry(action, subjectType, subjectId, desk, changedFields)));
    }

    /** The same for a batch, in one round trip. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void changedAll(Collection<AuditEntry> entries) {
        rows.append(entries);
    }

    /** Call it before the answer leaves; it opens a transaction where there is none. */
    @Transactional
    public void read(String action, String subjectType, UUID subjectId, @Nullable String desk) {
        rows.append(List.of(new AuditEntry(action, subjectType, subjectId, desk, Set.of())));
    }

    /** The same for a list or an export, in one round trip. */
    @Transactional
    public void readAll(Collection<AuditEntry> entries) {
        rows.append(entries);
    }
}
