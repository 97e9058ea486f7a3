package org.homeward.negotiation.commitment;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.homeward.negotiation.target.PromisedObject;
import org.homeward.negotiation.target.Target;
import org.jspecify.annotations.Nullable;

/**
 * What was agreed and never changes: a change of it is another commitment that supersedes this one.
 *
 * @param agreedOn date of the agreement, EDTF
 * @param owner user name of the officer who answers for it
 * @param ownerId the same person as the identity provider's subject; absent for one whom the copy
 *     of the directory did not name
 * @param reciprocalTo the commitment of the other side that this one was exchanged for
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Terms(
        UUID id,
        String reference,
        String desk,
        UUID agreementId,
        UUID debtorId,
        UUID creditorId,
        PromisedObject object,
        Target target,
        String agreedOn,
        @Nullable String owner,
        @Nullable UUID ownerId,
        @Nullable Priority priority,
        @Nullable UUID reciprocalTo,
        List<Condition> conditions) {

    public Terms {
        conditions = List.copyOf(conditions);
    }
}
