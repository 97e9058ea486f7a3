package org.homeward.negotiation.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.homeward.negotiation.commitment.Commitment;
import org.homeward.outbox.OutboxMessage;

/**
 * The messages of events that were recorded before, under the ids under which they were published:
 * for whoever must publish again what was lost.
 */
@ApplicationScoped
public class CommitmentHistoryMessages {

    private final History history;
    private final OwnerSubjects owners;

    CommitmentHistoryMessages(History history, OwnerSubjects owners) {
        this.history = history;
        this.owners = owners;
    }

    /** Those of each commitment, oldest first; one that is not there has none. */
    public Map<UUID, List<OutboxMessage>> of(Set<UUID> commitments) {
        Map<UUID, Commitment> replayed = new LinkedHashMap<>();
        history.events(commitments)
                .forEach((id, recorded) -> replayed.put(id, Commitment.replay(recorded)));
        OwnerSubjects.Found found = owners.of(replayed.values());
        Map<UUID, List<OutboxMessage>> messages = new LinkedHashMap<>();
        replayed.forEach((id, commitment) -> {
            UUID owner = found.of(commitment);
            messages.put(
                    id,
                    commitment.steps().stream()
                            .map(step -> CommitmentMessages.event(commitment, step, owner, null))
                            .toList());
        });
        return messages;
    }
}
