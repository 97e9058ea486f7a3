package org.homeward.audit;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing somebody did to one record. It holds ids and the names of fields, never a value, so
 * that the trail can be kept for ever and read by an auditor who must see no case content.
 *
 * @param action a verb with its noun, such as {@code commitment.agreed}
 * @param subjectType what kind of record, in the singular
 * @param desk the record's desk; null for reference data
 * @param fields names of the changed fields; empty for a read
 */
public record AuditEntry(
        String action,
        String subjectType,
        UUID subjectId,
        @Nullable String desk,
        Set<String> fields) {

    public AuditEntry {
        fields = Set.copyOf(fields);
        if (fields.stream().anyMatch(name -> name.isBlank() || name.contains(","))) {
            throw new IllegalArgumentException("Names of fields are words, not " + fields);
        }
    }
}
