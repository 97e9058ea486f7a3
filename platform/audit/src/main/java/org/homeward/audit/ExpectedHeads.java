package org.homeward.audit;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.homeward.audit.Finding.Kind;

/** What the checkpoints say that the chain must contain. */
final class ExpectedHeads {
    private final String service;
    private final AuditKey key;
    private final BiConsumer<Kind, String> finder;
    private final Map<Long, Checkpoint> byNumber = new HashMap<>();
    private int count;

    ExpectedHeads(String service, AuditKey key, BiConsumer<Kind, String> finder) {
        this.service = service;
        this.key = key;
        this.finder = finder;
    }

    void add(String line) {
        count++;
        Checkpoint checkpoint;
        try {
            checkpoint = Checkpoint.parse(line);
        } catch (IllegalArgumentException e) {
            finder.accept(Kind.CHECKPOINT_FORGED, "line " + count);
            return;
        }
        if (!checkpoint.service().equals(service)) {
            return;
        }
        if (!checkpoint.isGenuine(key)) {
            finder.accept(Kind.CHECKPOINT_FORGED, "line " + count);
            return;
        }
        byNumber.put(checkpoint.number(), checkpoint);
    }

    void check(Seal seal) {
        Checkpoint expected = byNumber.remove(seal.number());
        if (expected != null && !expected.isOf(seal)) {
            finder.accept(Kind.CHAIN_CUT, "seal " + seal.number() + " is another one");
        }
    }

    /** Whatever no seal answered to is gone from the database. */
    void noneBeyond(Seal last) {
        byNumber.keySet().stream()
                .max(Long::compare)
                .ifPresent(lost ->
                        finder.accept(
                                Kind.CHAIN_CUT,
                                "seal %d is missing, the last is %d"
                                        .formatted(lost, last.number())));
    }

    int count() {
        return count;
    }
}
