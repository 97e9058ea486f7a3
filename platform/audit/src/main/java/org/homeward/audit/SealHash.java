package org.homeward.audit;

import java.time.Instant;
import java.util.UUID;

/** What a link's hash covers, written once for the sealer, which makes it, and the verifier. */
final class SealHash {
    private final Fields fields;
    private int entries;

    /**
     * @param after the link before; {@link #genesis} for the first
     */
    SealHash(AuditKey key, Seal after, long toXact, Instant sealedAt) {
        this.fields =
                new Fields(key)
                        .add(after.hash())
                        .add(after.number() + 1)
                        .add(after.toXact())
                        .add(toXact)
                        .add(sealedAt.toString());
    }

    /** The beginning of a service's chain, so that no chain can be passed off as another's. */
    static Seal genesis(AuditKey key, String service) {
        byte[] hash = new Fields(key).add("audit chain").add(service).finish();
        return new Seal(0, 0, 0, 0, hash, hash, Instant.EPOCH);
    }

    void add(long xact, UUID id, byte[] mac) {
        fields.add(xact).add(id.toString()).add(mac);
        entries++;
    }

    int entries() {
        return entries;
    }

    byte[] finish() {
        return fields.add(entries).finish();
    }
}
