package org.homeward.negotiation.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.homeward.negotiation.commitment.CommitmentState;
import org.jspecify.annotations.Nullable;

/** What belongs to a promise, in the words of the table. */
@ApplicationScoped
class Parts {

    private final Who who;
    private final Called called;

    Parts(Who who, Called called) {
        this.who = who;
        this.called = called;
    }

    /** Its conditions, then what came of it in the order of recording. */
    List<Line> of(Promise promise) {
        return PartLines.of(promise, this);
    }

    @Nullable String promise(UUID id, CommitmentState of) {
        return called.promise(id, of.terms().desk()).orElse(null);
    }

    String part(UUID id, CommitmentState of) {
        return called.part(id, of.terms().desk());
    }

    String persons(Collection<UUID> detainees, CommitmentState of) {
        String desk = of.terms().desk();
        return Cells.joined(detainees.stream().map(d -> who.referenceOf(d, desk)).toList());
    }
}
