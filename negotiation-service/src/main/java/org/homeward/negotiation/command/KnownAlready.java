package org.homeward.negotiation.command;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.homeward.negotiation.commitment.Act;
import org.homeward.negotiation.commitment.Commitment;
import org.homeward.negotiation.handover.FulfilCommitment;
import org.homeward.negotiation.ledger.Ledger;
import org.homeward.negotiation.officer.Officers;
import org.homeward.web.Malformed;
import org.homeward.web.Rejected;
import org.jspecify.annotations.Nullable;

/**
 * What came of a promise before it was recorded. It comes with the promise, because the clock looks
 * at once: history that was kept must never be called broken, not even for a moment.
 */
@ApplicationScoped
class KnownAlready {

    private final ChangeEntries entries;
    private final FulfilCommitment fulfil;
    private final Ledger ledger;
    private final Officers officers;

    KnownAlready(ChangeEntries entries, FulfilCommitment fulfil, Ledger ledger, Officers officers) {
        this.entries = entries;
        this.fulfil = fulfil;
        this.ledger = ledger;
        this.officers = officers;
    }

    /** The deliveries are to be written after the commitment was saved. */
    List<FulfilCommitment.Delivered> apply(
            Act act, Commitment commitment, CommitmentRequest request) {
        each(request.entries(), "entries", known -> enter(act, commitment, known));
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

    /** The same for a promise that is on record. */
    void enter(UUID id, EntriesRequest known) {
        Commitment commitment = ledger.findForUpdate(id, officers.desks());
        enter(officers.act(), commitment, known);
        ledger.save(commitment);
    }

    private void enter(Act act, Commitment commitment, EntriesRequest known) {
        if (commitment.state().terms().target().listed()) {
            entries.changeListed(commitment, act, known);
        } else {
            entries.add(commitment, act, known);
        }
    }

    void write(Act act, List<FulfilCommitment.Delivered> delivered) {
        fulfil.write(act, delivered);
    }
}
