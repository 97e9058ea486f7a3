package org.homeward.audit;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a check of the whole trail found.
 *
 * @param entries all of them
 * @param unsealed entries that are not linked yet, a second's worth in a running service
 * @param oldestUnsealed null when all are sealed
 * @param findings at most {@value #MOST}
 */
public record AuditReport(
        String service,
        long entries,
        long seals,
        long unsealed,
        @Nullable Instant oldestUnsealed,
        int checkpoints,
        List<Finding> findings) {

    static final int MOST = 100;

    public AuditReport {
        findings = List.copyOf(findings);
    }

    public boolean isIntact() {
        return findings.isEmpty();
    }
}
