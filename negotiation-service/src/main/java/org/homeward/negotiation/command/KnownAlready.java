package org.homeward.negotiation.command;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.homeward.negotiation.commitment.Act;
import org.homeward.negotiation.commitment.Commitment;
import org.homeward.negotiation.commitment.Condition;
import org.homeward.negotiation.handover.FulfilCommitment;
import org.homeward.web.Malformed;
import org.homeward.web.Rejected;
import org.jspecify.annotations.Nullable;

/**
 * What came of a promise before it was recorded. It comes with the promise, because the clock looks
 * at once: history that was kept must never be called broken, not even for a moment.
 */
@ApplicationScoped
class KnownAlready {

    private static final List<CommitmentRequest.ConditionRequest> NO_CONDITIONS = List.of();

    private final ChangeEntries entries;
    private final FulfilCommitment fulfil;

    KnownAlready(ChangeEntries entries, FulfilCommitment fulfil) {
        this.entries = entries;
        this.fulfil = fulfil;
    }

    /** The deliveries are to be written after the commitment was saved. */
    List<FulfilCommitment.Delivered> apply(
            Act act, Commitment commitment, CommitmentRequest request) {
        met(act, commitment, request);
        each(request.entries(), "entries", known -> entries.enter(commitment, act, known));
        List<FulfilCommitment.Delivered> delivered = new ArrayList<>();
        each(
                request.fulfilments(),
                "fulfilments",
                known -> delivered.add(fulfil.accept(act, commitment, known)));
        return delivered;
    }

    /** Whatever is wrong with one of several is named by its place among them. */
    private static <T> void each(@Nullable List<T> all, String field, Consumer<T> apply) {
        int place = 0;
        for (T one : Objects.requireNonNullElse(all, List.<T>of())) {
            String path = field + "[" + place++ + "]";
            try {
                apply.accept(one);
            } catch (Malformed e) {
                throw e.under(path);
            } catch (Rejected e) {
                throw e.under(path);
            }
        }
    }

    private static void met(Act act, Commitment commitment, CommitmentRequest request) {
        Iterator<Condition> conditions = commitment.state().terms().conditions().iterator();
        for (var asked : Objects.requireNonNullElse(request.conditions(), NO_CONDITIONS)) {
            Condition condition = conditions.next();
            ReasonRequest met = asked.met();
            if (met != null) {
                commitment.conditionWasMet(act.on(met.evidence()), condition.id(), met.reason());
            }
        }
    }

    void write(Act act, List<FulfilCommitment.Delivered> delivered) {
        fulfil.write(act, delivered);
    }
}
