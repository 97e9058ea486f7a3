package org.homeward.negotiation.target;

import java.util.EnumSet;
import java.util.Set;

/**
 * What became of one person on a commitment; only what the persons or the parties decided lowers
 * what is owed.
 */
public enum EntryState {
    PENDING,
    DELIVERED,
    /** The person chose not to return: nothing is owed for them any more. */
    DECLINED_BY_PERSON,
    /** Death is no delivery: the person stays owed. */
    DIED_BEFORE,
    /** The other side's word alone lowers nothing. */
    CLAIMED_NOT_HELD,
    /** Owed through the entry of the substitute. */
    SUBSTITUTED,
    REMOVED_BY_AGREEMENT;

    private static final Set<EntryState> LOWERS_OWED =
            EnumSet.of(DECLINED_BY_PERSON, REMOVED_BY_AGREEMENT);
    private static final Set<EntryState> OUTSTANDING =
            EnumSet.of(PENDING, DIED_BEFORE, CLAIMED_NOT_HELD);

    public boolean lowersOwed() {
        return LOWERS_OWED.contains(this);
    }

    public boolean outstanding() {
        return OUTSTANDING.contains(this);
    }
}
